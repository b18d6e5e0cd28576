/** What the resolver makes of sources, without a store: the rules' judgements, the entities, the suggestions. */
import {
  type AppearanceId,
  clusters,
  formsOf,
  type Ground,
  groundsOf,
  isPlain,
  type Judgement,
  type SourceContent,
} from "../../src/model/index.ts";
import type { Centre, Namesakes } from "../../src/ports.ts";
import type { Suggestion } from "../../src/resolve/index.ts";
import { judgementsOf } from "../../src/resolve/star.ts";
import { stateOf, withMore } from "../../src/resolve/state.ts";
import { propose } from "../../src/resolve/suggest/propose.ts";

/** What the rules judge once all the sources are there. */
export function judged(sources: readonly SourceContent[]): Judgement[] {
  const grounds = new Map(sources.flatMap((source) => [...groundsOf(source)]));
  const centres = new Map<string, readonly Centre[]>();
  for (const [id, some] of grounds) {
    for (const { key, mark } of some) centres.set(key, withMore(centres.get(key) ?? [], [{ mark, id }]));
  }
  const states = new Map([...centres].map(([key, some]) => [key, stateOf(some)]));
  return [...grounds].flatMap(([id, some]) => [...judgementsOf(id, some, states).values()]);
}

/** What a store would answer that holds these. */
export function holding(known: readonly SourceContent[]): Namesakes {
  const all = new Map(known.flatMap((each) => [...groundsOf(each)]));
  const having = (of: (ground: Ground) => boolean) => [...all].filter(([, grounds]) => grounds.some(of));
  const centresOf = (key: string) =>
    [...all].reduce<readonly Centre[]>(
      (centres, [id, grounds]) =>
        withMore(
          centres,
          grounds.flatMap((ground) => (ground.key === key ? { mark: ground.mark, id } : [])),
        ),
      [],
    );
  return {
    centres: async (keys) =>
      new Map(keys.map((key) => [key, centresOf(key)] as const).filter(([, { length }]) => length)),
    all: async (wanted) =>
      new Map(having(({ key, mark }) => wanted.some((ground) => ground.key === key && ground.mark === mark))),
    groundsOf: async (ids) => new Map([...all].filter(([id]) => ids.includes(id))),
  };
}

export function entitiesOf(
  sources: readonly SourceContent[],
  judgements: readonly Judgement[],
): Map<AppearanceId, AppearanceId> {
  return clusters(
    sources.flatMap(({ appearances }) => appearances.map(({ id }) => id)),
    judgements,
  );
}

export function proposed(sources: readonly SourceContent[], judgements: readonly Judgement[]): Suggestion[] {
  const entityOf = entitiesOf(sources, judgements);
  return propose({
    members: sources.flatMap(({ source, appearances }) =>
      appearances.map((appearance) => ({
        ...{ entity: entityOf.get(appearance.id) ?? appearance.id, source: source.id },
        ...{ id: appearance.id, type: appearance.type, name: appearance.name },
        names: formsOf(source, appearance),
        publication: { publisher: source.publisher ?? null, date: source.date ?? null, kind: source.kind },
        refs: appearance.refs.map(({ register, id }) => `${register}:${id}`),
      })),
    ),
    ties: sources.flatMap(({ claims }) =>
      claims.filter(isPlain).map(({ predicate, role, subject, object, when }) => ({
        ...{ predicate, role: role ?? null, subject, object },
        ...{ earliest: when?.edtf ?? null, latest: when?.edtf ?? null },
      })),
    ),
    judged: judgements.filter(({ by }) => by.startsWith("person")),
    grounds: sources.flatMap((source) =>
      [...groundsOf(source)].flatMap(([id, grounds]) => grounds.map((ground) => ({ id, ...ground }))),
    ),
  });
}
