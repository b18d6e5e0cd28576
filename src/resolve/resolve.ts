/**
 * What the rules judge when sources arrive or leave, as the difference to what they have judged before: for those who
 * arrive, and for those whose centre has changed.
 */
import {
  type Appearance,
  type AppearanceId,
  type Ground,
  groundsOf,
  type Judgement,
  type JudgementKey,
  type SourceContent,
} from "../model/index.ts";
import type { Centre, Namesakes } from "../ports.ts";
import { judgementsOf } from "./star.ts";
import { type State, stateOf, withMore } from "./state.ts";

export interface Resolution {
  readonly judgements: readonly Judgement[];
  readonly retractions: readonly JudgementKey[];
}

type Grounded = ReadonlyMap<AppearanceId, readonly Ground[]>;
type Centres = ReadonlyMap<string, readonly Centre[]>;

/** Judgements for sources that arrive. */
export async function resolve(arriving: readonly SourceContent[], namesakes: Namesakes): Promise<Resolution> {
  const fresh = new Map(arriving.flatMap((found) => [...groundsOf(found)]));
  const before = await namesakes.centres(keysOf(fresh));
  const more = new Map<string, Centre[]>();
  for (const [id, grounds] of fresh) {
    for (const { key, mark } of grounds) more.set(key, withMore(more.get(key) ?? [], [{ mark, id }]));
  }
  const after = new Map([...more].map(([key, centres]) => [key, withMore(before.get(key) ?? [], centres)]));
  const standing = await namesakes.all(moved(before, after));
  const change = await difference(standing, before, after, namesakes);
  for (const [id, grounds] of fresh) change.judgements.push(...judgementsOf(id, grounds, statesOf(after)).values());
  return change;
}

/** Judgements for those who stay when a source leaves; the judgements on the leaving go with them. */
export async function resolveWithout(gone: readonly Appearance[], namesakes: Namesakes): Promise<Resolution> {
  const leaving = new Set(gone.map(({ id }) => id));
  const grounds = await namesakes.groundsOf([...leaving]);
  const before = await namesakes.centres(keysOf(grounds));
  const headless = [...grounds].flatMap(([id, some]) =>
    some.filter(({ key, mark }) => before.get(key)?.some((centre) => centre.mark === mark && centre.id === id)),
  );
  const members = await namesakes.all(headless);
  const staying = [...members].filter(([id]) => !leaving.has(id));
  const after = new Map<string, readonly Centre[]>();
  for (const [key, centres] of before) {
    const orphaned = headless.filter((ground) => ground.key === key).map(({ mark }) => mark);
    const heirs = staying.flatMap(([id, some]) =>
      some.flatMap((ground) => (ground.key === key && orphaned.includes(ground.mark) ? { mark: ground.mark, id } : [])),
    );
    after.set(
      key,
      withMore(
        centres.filter(({ mark }) => !orphaned.includes(mark)),
        heirs,
      ),
    );
  }
  const touched = await namesakes.all(moved(before, after));
  const stayers = new Map([...touched].filter(([id]) => !leaving.has(id)));
  const { judgements, retractions } = await difference(stayers, before, after, namesakes);
  return {
    judgements,
    retractions: retractions.filter(({ left, right }) => !leaving.has(left) && !leaving.has(right)),
  };
}

/** Judgements when sources arrive in the place of others that leave. */
export async function resolveInstead(
  gone: readonly Appearance[],
  arriving: readonly SourceContent[],
  namesakes: Namesakes,
): Promise<Resolution> {
  const left = await resolveWithout(gone, namesakes);
  const came = await resolve(arriving, withoutSome(namesakes, new Set(gone.map(({ id }) => id))));
  const taken = new Set(came.retractions.map(keyOf));
  return {
    judgements: [...left.judgements.filter((each) => !taken.has(keyOf(each))), ...came.judgements],
    retractions: [...left.retractions, ...came.retractions],
  };
}

/** What would be there without some appearances. */
function withoutSome(namesakes: Namesakes, gone: ReadonlySet<AppearanceId>): Namesakes {
  const staying = (grounded: Grounded) => new Map([...grounded].filter(([id]) => !gone.has(id)));
  const all = async (grounds: readonly Ground[]) => staying(await namesakes.all(grounds));
  return {
    all,
    groundsOf: async (ids) => staying(await namesakes.groundsOf(ids)),
    async centres(keys) {
      const centres = await namesakes.centres(keys);
      const headless = [...centres].flatMap(([key, some]) =>
        some.flatMap(({ mark, id }) => (gone.has(id) ? { key, mark } : [])),
      );
      const heirs = [...(await all(headless))];
      const found = [...centres].map(([key, some]): [string, readonly Centre[]] => {
        const orphaned = new Set(headless.flatMap((ground) => (ground.key === key ? ground.mark : [])));
        const next = heirs.flatMap(([id, grounds]) =>
          grounds.flatMap((ground) =>
            ground.key === key && orphaned.has(ground.mark) ? { mark: ground.mark, id } : [],
          ),
        );
        return [
          key,
          withMore(
            some.filter(({ mark }) => !orphaned.has(mark)),
            next,
          ),
        ];
      });
      return new Map(found.filter(([, some]) => some.length > 0));
    },
  };
}

function keyOf({ left, right, by }: JudgementKey): string {
  return `${left} ${right} ${by}`;
}

/** What those who are there are judged now and were not, and the other way round. */
async function difference(standing: Grounded, before: Centres, after: Centres, namesakes: Namesakes) {
  const other = await namesakes.centres(keysOf(standing).filter((key) => !after.has(key)));
  const old = statesOf(new Map([...other, ...before]));
  const now = statesOf(new Map([...other, ...after]));
  const judgements: Judgement[] = [];
  const retractions: JudgementKey[] = [];
  for (const [id, grounds] of standing) {
    const were = judgementsOf(id, grounds, old);
    const are = judgementsOf(id, grounds, now);
    for (const [name, judgement] of are) if (were.get(name)?.reason !== judgement.reason) judgements.push(judgement);
    for (const [name, { left, right, by }] of were) if (!are.has(name)) retractions.push({ left, right, by });
  }
  return { judgements, retractions };
}

/** The keys and marks of those who are there and whose centre is another one now. */
function moved(before: Centres, after: Centres): Ground[] {
  return [...before].flatMap(([key, centres]) => {
    const old = stateOf(centres);
    const now = stateOf(after.get(key) ?? []);
    return centres.flatMap(({ mark }) => (old.get(mark) === now.get(mark) ? [] : { key, mark }));
  });
}

function statesOf(centres: Centres): Map<string, State> {
  return new Map([...centres].map(([key, some]) => [key, stateOf(some)]));
}

function keysOf(grounded: Grounded): string[] {
  return [...new Set([...grounded.values()].flatMap((grounds) => grounds.map(({ key }) => key)))];
}
