/** Predictions that are hard to score: gold, spoilt in every way that a prediction can be wrong or strange. */
import { Annotated, type AnnotatedEntity, type AnnotatedRelation } from "../../src/evaluate/annotation.ts";
import { twister } from "../../src/evaluate/twister.ts";
import { entityTypes, predicates, stances } from "../../src/model/index.ts";

export const spoilt: { readonly [name: string]: (gold: unknown) => unknown } = {
  "gold itself": (gold) => gold,
  empty: () => ({}),
  "entities alone": (gold) => ({ entities: Annotated.parse(gold).entities }),
  "every row twice": (gold) => {
    const { entities, relations } = Annotated.parse(gold);
    return { entities, relations: [...relations, ...relations] };
  },
  "each name an entity of its own": (gold) => {
    const { entities } = Annotated.parse(gold);
    return { entities: entities.flatMap(({ type, names }) => names.map((name) => ({ type, names: [name, name] }))) };
  },
  "one entity of each type": (gold) => {
    const { entities, relations } = Annotated.parse(gold);
    const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
    const merged = entityTypes.map((type) => {
      const parts = entities.filter((each) => each.type === type);
      return {
        id: type,
        type,
        names: parts.flatMap(({ names }) => names),
        nominals: parts.flatMap(({ nominals }) => nominals),
      };
    });
    const moved = relations.map((row) => ({
      ...row,
      subject: typeOf.get(row.subject),
      object: typeOf.get(row.object),
    }));
    return { entities: merged, relations: moved };
  },
  "titles, articles, quotes, other case": (gold) => {
    const { entities, relations } = Annotated.parse(gold);
    const dressed = (name: string) => [`The ${name.toUpperCase()}’s`, ` “${name}” `, `Dr. ${name} KC,`];
    return { entities: entities.map((each) => ({ ...each, names: each.names.flatMap(dressed) })), relations };
  },
  "relations of nobody": (gold) => {
    const { entities, relations } = Annotated.parse(gold);
    return {
      entities: entities.slice(1),
      relations: relations.map((row) => ({ ...row, speaker: "x", evidence: null })),
    };
  },
  ...Object.fromEntries([1, 2, 3].map((seed) => [`spoilt at random ${seed}`, (gold: unknown) => random(gold, seed)])),
};

function random(gold: unknown, seed: number): unknown {
  const { entities, relations } = Annotated.parse(gold);
  const next = twister(seed + entities.length);
  const sometimes = (share: number) => next() < share;
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const spoiltEntity = (each: AnnotatedEntity) => ({
    ...each,
    type: sometimes(0.1) ? oneOf(entityTypes) : each.type,
    names: each.names.flatMap((name) => (sometimes(0.15) ? [] : sometimes(0.2) ? [name.split(" ")[0]] : [name])),
    nominals: [...each.nominals, ...(sometimes(0.2) ? (oneOf(entities)?.nominals ?? []) : [])],
  });
  const spoiltRelation = (row: AnnotatedRelation) => {
    const turned = sometimes(0.1);
    return {
      subject: turned ? row.object : row.subject,
      object: turned ? row.subject : sometimes(0.1) ? (oneOf(entities)?.id ?? row.object) : row.object,
      predicate: sometimes(0.1) ? oneOf(predicates)?.name : row.predicate,
      stance: sometimes(0.2) ? oneOf(stances) : sometimes(0.2) ? null : row.stance,
      polarity: sometimes(0.1) ? !row.polarity : sometimes(0.2) ? null : row.polarity,
      speaker: sometimes(0.3) ? (oneOf(entities)?.id ?? null) : (row.speaker ?? null),
      when: sometimes(0.3) ? "2020" : (row.when ?? null),
      role: sometimes(0.3) ? "chair" : row.role,
      evidence: sometimes(0.2)
        ? (oneOf(relations)?.evidence ?? "")
        : sometimes(0.1)
          ? "Not in the text."
          : row.evidence,
    };
  };
  return {
    entities: entities.filter(() => !sometimes(0.1)).map(spoiltEntity),
    relations: relations
      .flatMap((row) => (sometimes(0.2) ? [] : sometimes(0.2) ? [row, row] : [row]))
      .map(spoiltRelation),
  };
}
