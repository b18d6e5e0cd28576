/**
 * The date of a claim whose verb has none: the only one of its sentence, or the only one close by, for a relation that
 * happens at a time; for one that lasts, where the words tell from when or until when.
 */
import { lastingFrom } from "../dates/lasting.ts";
import type { Draft, Interpretation } from "../rules/claims.ts";
import type { Clauses } from "../rules/clauses.ts";
import type { Match } from "../rules/match.ts";
import { lower, type Mention, type ParsedSentence } from "../rules/parsed-sentence.ts";
import { beside, type LineDate } from "../rules/time.ts";
import { entryDate } from "./entry-date.ts";
import { type Distance, policy } from "./policy.ts";

export function withOnlyDate(draft: Draft, { clauses, dates }: Pick<Interpretation, "clauses" | "dates">): Draft {
  if (draft.date) return draft;
  const { index } = draft.line;
  if (dates[index]?.length === 0) {
    const entry = policy.dated.has(draft.match.predicate) ? entryDate(index, clauses, dates) : undefined;
    return entry ? { ...draft, date: entry } : draft;
  }
  const clause = clauses[index];
  const date = clause && only(dates[index] ?? [], draft.match, clause);
  return date && takes(draft, date, distanceOf(draft.match, date, clause)) ? { ...draft, date } : draft;
}

function only(dates: readonly LineDate[], match: Match, clause: Clauses): LineDate | undefined {
  const [date, ...others] =
    dates.length > 1 ? dates.filter((each) => distanceOf(match, each, clause) === "close") : dates;
  return others.length > 0 ? undefined : date;
}

function takes({ match, line }: Draft, date: LineDate, distance: Distance): boolean {
  const { predicate, subject, object } = match;
  if (predicate === "RELATED_TO") return isOfWedding(date, line);
  const reach = policy.dated.get(predicate);
  if (reach !== undefined) return order.indexOf(distance) <= order.indexOf(reach);
  if (distance === "far" || !policy.lasting.has(predicate) || date.past === undefined) return false;
  return /\//.test(lastingFrom(date.past, predicate, line.sentence.text, beside(subject, line), beside(object, line)));
}

/** "whom she married on 27 February 1960". */
function isOfWedding({ first }: LineDate, { words }: ParsedSentence): boolean {
  return words.slice(Math.max(0, first - 2), first).some(({ lower }) => /^(?:married|wed)$/.test(lower));
}

const order: readonly Distance[] = ["close", "a verb away", "far"];

/** How far a date stands from the ends of a claim. Where one of them is not in the sentence, all of it is close. */
function distanceOf(match: Match, date: LineDate, clause: Clauses): Distance {
  const ends = endsIn(match);
  return ends.length < 2 ? "close" : distanceFrom(ends, date, clause);
}

function endsIn({ subject, object }: Match): readonly Mention[] {
  return [subject, object].filter(({ text }) => text !== "");
}

function distanceFrom(ends: readonly Mention[], date: LineDate, { line, groups }: Clauses): Distance {
  const first = Math.min(...ends.map((each) => each.first));
  const last = Math.max(...ends.map((each) => each.last));
  if (ends.length === 0 || (first <= date.first && date.last <= last)) return "close";
  const [from, to] = date.first >= last ? [last, date.first] : [whenClause(date.last, line), first];
  const between = line.words.slice(from, to);
  if (between.some(({ lower }) => parting.test(lower))) return "far";
  const verbs = groups.filter(({ main, lemmas }) => main >= from && main < to && !lemmas.includes("date")).length;
  return verbs === 0 ? "close" : verbs === 1 ? "a verb away" : "far";
}

/** "In September, when she took over": the date is the clause's. */
function whenClause(at: number, line: ParsedSentence): number {
  const next = lower(line, at) === "," ? at + 1 : at;
  return lower(line, next) === "when" ? next + 1 : at;
}

const parting = /^(?:who|which|whose|where|when|while|although|because|after|before|following|that|since|if)$/;
