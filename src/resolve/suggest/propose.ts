/** What stands → suggestions: pure. */
import { type AppearanceId, type EntityId, type EntityType, facetsOf, pair, type SourceId } from "../../model/index.ts";
import { compareContext, haveOtherIds } from "../compare/context.ts";
import { compareDocuments } from "../compare/document.ts";
import { compareEvents } from "../compare/event.ts";
import { compareBodies } from "../compare/organisation.ts";
import { comparePeople } from "../compare/person.ts";
import { compareSites } from "../compare/site.ts";
import { type Compare, type Member, type Thing, type Tie, thingsFrom } from "../compare/thing.ts";
import type { Reason, Suggestion } from "../suggestion.ts";
import { candidates } from "./blocks.ts";
import { commonWords } from "./common-words.ts";
import { openQuestions, worthOf } from "./open-questions.ts";
import { type Answered, type Grounded, settledBy } from "./settled.ts";

/** Below this the two are not worth a person's time. */
const worthAsking = 0.3;

const compare: { readonly [type in EntityType]: Compare } = {
  Person: comparePeople,
  Organisation: compareBodies,
  Event: compareEvents,
  Site: compareSites,
  Document: compareDocuments,
};

export interface Standing {
  readonly members: readonly Member[];
  readonly ties: readonly Tie[];
  /** What people have judged. */
  readonly judged: readonly Answered[];
  readonly grounds: readonly Grounded[];
}

/** What matters most first; only those with an appearance in one of the sources, where sources are given. */
export function propose({ members, ties, judged, grounds }: Standing, sources?: ReadonlySet<SourceId>): Suggestion[] {
  const things = thingsFrom(members, ties, bornBy(grounds));
  const isSettled = settledBy(judged, members, grounds);
  const common = commonWords(things);
  const found: Suggestion[] = [];
  for (const [one, other] of candidates(things)) {
    if (isSettled(one.entity, other.entity) || haveOtherIds(one, other)) continue;
    const suggestion = suggestionOf(one, other, common);
    if (suggestion) found.push(suggestion);
  }
  const byText = (one: Suggestion, other: Suggestion) => (textOf(one) < textOf(other) ? -1 : 1);
  found.sort((one, other) => other.score - one.score || byText(one, other));
  return openQuestions(found)
    .filter(({ left, right }) => !sources || [left, right].some((id) => isIn(things.get(id), sources)))
    .sort((one, other) => worthOf(other) - worthOf(one) || byText(one, other));
}

/** What the marks of their grounds say of people's birth. */
function bornBy(grounds: readonly Grounded[]): Map<AppearanceId, string> {
  return new Map(
    grounds.flatMap(({ id, mark }) => {
      const { born } = facetsOf(mark);
      return born === undefined ? [] : [[id, born] as const];
    }),
  );
}

function isIn(thing: Thing | undefined, sources: ReadonlySet<SourceId>): boolean {
  return thing?.members.some(({ source }) => sources.has(source)) ?? false;
}

function suggestionOf(one: Thing, other: Thing, common: ReadonlySet<string>): Suggestion | undefined {
  const own = compare[one.type](one, other, common);
  if (own.length === 0 && one.refs.length === 0) return undefined;
  const reasons = [...own, ...compareContext(one, other)]
    .map(rounded)
    .sort((first, second) => Math.abs(second.weight) - Math.abs(first.weight) || (first.words < second.words ? -1 : 1));
  const score = Math.round(Math.min(1, sum(reasons)) * 100) / 100;
  if (score < worthAsking) return undefined;
  const sizes = [one, other].map(({ members, neighbours }) => ({
    appearances: members.length,
    claims: neighbours.length,
  }));
  const [joins = { appearances: 0, claims: 0 }] = sizes.sort(
    (first, second) => first.appearances + first.claims - (second.appearances + second.claims),
  );
  return { ...pair(one.entity, other.entity), score, reasons, joins };
}

/** To hundredths, as sums of fractions are not. */
function rounded({ words, weight }: Reason): Reason {
  return { words, weight: Math.round(weight * 100) / 100 };
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0);
}

function textOf({ left, right }: { readonly left: EntityId; readonly right: EntityId }): string {
  return `${left} ${right}`;
}
