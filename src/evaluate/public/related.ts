/**
 * Relations of a public set that marks both ends as places in the text (KnowledgeNet): which of its facts were found.
 * Only the relations that a row is annotated for count, and of those only what `relations.json` has as ours. An end is
 * right when a mention of it shares text with the marked place, as in KnowledgeNet's own evaluation.
 *
 * Facts that say the same of the same places (chief executive of, works for) are one. A claim counts once for each
 * fact that it states. A claim about a pair that the set joins by a relation which is not ours is left out.
 */
import { type Appearance, type AppearanceId, type Extraction, overlaps, type Span } from "../../model/index.ts";
import { add } from "../count.ts";
import { nothing, type Tally } from "../measures.ts";
import type { PublicRelation } from "./relations.ts";
import type { PublicRow } from "./rows.ts";

type Ours = PublicRelation["ours"][number];
type Relations = { readonly [id: string]: PublicRelation };

export interface RelationCounts {
  readonly all: Tally;
  /** Facts whose two ends are both mentioned in what was found. */
  readonly ends: Tally;
  /** By the set's relation. */
  readonly relations: ReadonlyMap<string, Tally>;
}

interface Fact {
  readonly relation: string;
  /** Each place where ours, whatever the set's direction. */
  readonly statements: readonly (Ours & { readonly from: Span; readonly to: Span })[];
}

interface Found {
  readonly predicate: string;
  readonly subject: Appearance;
  readonly object: Appearance;
}

export function countRelations(row: PublicRow, extraction: Extraction, relations: Relations): RelationCounts {
  const facts = factsIn(row, relations);
  const eligible = row.annotated.flatMap((relation) =>
    (relations[relation]?.ours ?? []).map((ours) => ({ relation, ours })),
  );
  const others = row.relations.filter(({ type }) => (relations[type]?.ours.length ?? 0) === 0);
  const tallies = new Map<string, Tally>();
  const stated = new Set<Fact>();
  for (const claim of plainClaims(extraction)) {
    const fitting = eligible.find(({ ours }) => fits(ours, claim));
    if (!fitting) continue;
    const states = facts.filter(({ statements }) => statements.some((each) => isStatedBy(each, claim)));
    for (const fact of states) {
      if (!stated.has(fact)) add(tallies, fact.relation, { right: 1, predicted: 1, gold: 0 });
      stated.add(fact);
    }
    const elsewhere = others.some(
      ({ subject, object }) => joins(subject, object, claim) || joins(object, subject, claim),
    );
    if (states.length === 0 && !elsewhere) add(tallies, fitting.relation, { ...nothing, predicted: 1 });
  }
  for (const { relation } of facts) add(tallies, relation, { ...nothing, gold: 1 });
  const reached = facts.filter(({ statements }) =>
    statements.some(({ from, to }) => isMentioned(from, extraction) && isMentioned(to, extraction)),
  ).length;
  const all = [...tallies.values()].reduce(
    (sum, each) => ({
      right: sum.right + each.right,
      predicted: sum.predicted + each.predicted,
      gold: sum.gold + each.gold,
    }),
    nothing,
  );
  return { all, ends: { right: reached, predicted: facts.length, gold: facts.length }, relations: tallies };
}

function factsIn({ relations: marked, annotated }: PublicRow, relations: Relations): Fact[] {
  const facts: { relation: string; statements: Fact["statements"] }[] = [];
  for (const { type, subject, object } of marked.filter(({ type }) => annotated.includes(type))) {
    const statements = (relations[type]?.ours ?? []).map((ours) =>
      ours.reversed ? { ...ours, from: object, to: subject } : { ...ours, from: subject, to: object },
    );
    if (statements.length === 0) continue;
    const known = facts.find((fact) => fact.statements.some((one) => statements.some((other) => isSame(one, other))));
    if (known) known.statements = [...known.statements, ...statements];
    else facts.push({ relation: type, statements });
  }
  return facts;
}

function isSame(one: Fact["statements"][number], other: Fact["statements"][number]): boolean {
  if (one.predicate !== other.predicate) return false;
  const straight = equal(one.from, other.from) && equal(one.to, other.to);
  return straight || (one.predicate === "RELATED_TO" && equal(one.from, other.to) && equal(one.to, other.from));
}

function equal(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Distinct triples among the claims that are shown as plain fact. */
function plainClaims({ appearances, claims }: Extraction): Found[] {
  const byId = new Map<AppearanceId, Appearance>(appearances.map((each) => [each.id, each]));
  const found = new Map<string, Found>();
  for (const { predicate, subject, object, stance, polarity } of claims) {
    const [one, other] = [byId.get(subject), byId.get(object)];
    if (!one || !other || stance !== "asserted" || polarity !== "affirmed") continue;
    found.set([predicate, subject, object].join(" "), { predicate, subject: one, object: other });
  }
  return [...found.values()];
}

function fits(ours: Ours, { predicate, subject, object }: Found): boolean {
  return ours.predicate === predicate && ours.subject.includes(subject.type) && ours.object.includes(object.type);
}

function isStatedBy(statement: Fact["statements"][number], claim: Found): boolean {
  if (!fits(statement, claim)) return false;
  const { from, to } = statement;
  return joins(from, to, claim) || (claim.predicate === "RELATED_TO" && joins(to, from, claim));
}

function joins(from: Span, to: Span, { subject, object }: Found): boolean {
  return isAt(subject, from) && isAt(object, to);
}

function isAt({ mentions }: Appearance, place: Span): boolean {
  return mentions.some((mention) => overlaps(mention, place));
}

function isMentioned(place: Span, { appearances }: Extraction): boolean {
  return appearances.some((each) => isAt(each, place));
}
