/** A comparison → counts, the sums of which over passages give every figure. */
import { isPlain } from "./annotation.ts";
import {
  type Attribute,
  attributes,
  type Comparison,
  hasName,
  placesOf,
  type TripleRows,
  tripleKey,
} from "./compare.ts";
import { nameForms } from "./forms.ts";
import { type MeasureName, nothing, plus, type Tally } from "./measures.ts";

export interface Counts {
  readonly of: { readonly [measure in MeasureName]: Tally };
  readonly types: ReadonlyMap<string, Tally>;
  readonly predicates: ReadonlyMap<string, Tally>;
}

export function count(comparison: Comparison): Counts {
  const { predicted, gold, named, untyped, ends, triples, text } = comparison;
  const namedHere = predicted.entities.filter(hasName);
  const namedThere = gold.entities.filter(hasName);
  const found = new Set(ends.values());
  const namesHere = typedNames(namedHere);
  const namesThere = typedNames(namedThere);
  const usable = [...triples.predicted.values()].flatMap(({ rows }) => rows);
  const verbatim = usable.filter(({ evidence }) => placesOf(evidence, text).length > 0).length;
  const bothEnds = [...triples.gold.values()].filter(({ subject, object }) => found.has(subject) && found.has(object));
  const agreed = Object.fromEntries(attributes.map((each) => [each, agreement(comparison, each)]));
  return {
    of: {
      names: common(namesHere, namesThere),
      entities: { right: named.size, predicted: namedHere.length, gold: namedThere.length },
      untyped: { right: untyped, predicted: namedHere.length, gold: namedThere.length },
      ends: share(bothEnds.length, triples.gold.size),
      relations: common(new Set(triples.predicted.keys()), new Set(triples.gold.keys())),
      relaxed: common(linked(triples.predicted), linked(triples.gold)),
      stance: agreed.stance ?? nothing,
      polarity: agreed.polarity ?? nothing,
      speaker: agreed.speaker ?? nothing,
      speakerNamed: agreed.speakerNamed ?? nothing,
      when: agreed.when ?? nothing,
      overlap: agreed.overlap ?? nothing,
      verbatim: share(verbatim, usable.length),
      ...falsehoods(comparison),
    },
    types: entitiesByType(comparison),
    predicates: byPredicate(comparison),
  };
}

function common(predicted: ReadonlySet<string>, gold: ReadonlySet<string>): Tally {
  const right = [...predicted].filter((each) => gold.has(each)).length;
  return { right, predicted: predicted.size, gold: gold.size };
}

function share(right: number, of: number): Tally {
  return { right, predicted: of, gold: of };
}

function typedNames(entities: Comparison["gold"]["entities"]): ReadonlySet<string> {
  return new Set(
    entities.flatMap((entity) => [...nameForms(entity)].map((form) => JSON.stringify([entity.type, form]))),
  );
}

function linked(triples: ReadonlyMap<string, TripleRows>): ReadonlySet<string> {
  return new Set(
    [...triples.values()].map(({ subject, object }) =>
      JSON.stringify(subject < object ? [subject, object] : [object, subject]),
    ),
  );
}

function agreement({ matched }: Comparison, attribute: Attribute): Tally {
  const judged = matched.flatMap(({ agrees }) => agrees.get(attribute) ?? []);
  return share(judged.filter(Boolean).length, judged.length);
}

function falsehoods({ triples }: Comparison): Pick<Counts["of"], "falsehoods" | "wrongStatus" | "absent"> {
  const shown = [...triples.predicted].filter(([, { rows }]) => rows.some(isPlain));
  const inGold = shown.flatMap(([key]) => triples.gold.get(key) ?? []);
  const absent = shown.length - inGold.length;
  const wrongStatus = inGold.filter(({ rows }) => !rows.some(isPlain)).length;
  return {
    falsehoods: share(absent + wrongStatus, shown.length),
    wrongStatus: share(wrongStatus, shown.length),
    absent: share(absent, shown.length),
  };
}

function entitiesByType({ predicted, gold, named }: Comparison): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const typeOf = new Map(predicted.entities.map(({ id, type }) => [id, type]));
  for (const { type } of predicted.entities.filter(hasName)) add(tallies, type, { ...nothing, predicted: 1 });
  for (const { type } of gold.entities.filter(hasName)) add(tallies, type, { ...nothing, gold: 1 });
  for (const id of named.keys()) add(tallies, typeOf.get(id) ?? "", { ...nothing, right: 1 });
  return tallies;
}

function byPredicate({ triples }: Comparison): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const triple of triples.predicted.values()) {
    const right = triples.gold.has(tripleKey(triple)) ? 1 : 0;
    add(tallies, triple.predicate, { right, predicted: 1, gold: 0 });
  }
  for (const { predicate } of triples.gold.values()) add(tallies, predicate, { ...nothing, gold: 1 });
  return tallies;
}

export function add(tallies: Map<string, Tally>, key: string, tally: Tally): void {
  tallies.set(key, plus(tallies.get(key) ?? nothing, tally));
}
