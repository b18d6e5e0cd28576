/** Events: what kind it is, and when it was. */
import { type EntityId, plainly } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { compareNamed } from "./named.ts";
import type { Thing } from "./thing.ts";
import { wordsOf } from "./words.ts";

export function compareEvents(one: Thing, other: Thing, common: ReadonlySet<string>): Reason[] {
  if (areApart(proceedingsOf(one), proceedingsOf(other)) || areDatedApart(one, other)) return [];
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  const named = compareNamed(one, other, common);
  const sameKind = kind !== undefined && kind === otherKind;
  if (named.length === 0 && !sameKind) return [];
  const dated = compareTimes(one, other);
  if (named.length === 0 && (dated?.weight ?? 0) <= 0) return [];
  return [
    ...named,
    ...(sameKind ? [{ words: `both are called ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`, weight: 0.15 }] : []),
    ...(dated ? [dated] : []),
    ...comparePlaces(one, other),
  ];
}

/** What looks into something is not what happened, and an inquest no trial; an inquiry may be called a review. */
const proceedings: ReadonlyMap<string, string> = new Map([
  ...["inquiry", "review", "investigation", "tribunal", "probe"].map((word) => [word, "inquiry"] as const),
  ...["inquest", "trial", "hearing", "meeting", "inspection"].map((word) => [word, word] as const),
]);

/** The proceedings that it is called, or "" where a name says that it is something else. */
function proceedingsOf({ called }: Thing): string[] {
  return called.flatMap((name) => {
    const { kind, telling } = wordsOf("Event", headOf(name));
    const word = headOf(name).split(" ").at(-1)?.replace(/s$/, "") ?? "";
    return proceedings.get(word) ?? (kind.length + telling.length > 1 ? "" : []);
  });
}

const month = "january|february|march|april|may|june|july|august|september|october|november|december";
const dates = new RegExp(`\\b(?:\\d{1,2} )?(?:(?:${month}) )?(?:18|19|20)\\d\\d\\b`, "g");

/** By the dates in their names: the hearing of 3 March 2025 is not the one of 4 March, but may be that of March 2025. */
function areDatedApart(one: Thing, other: Thing): boolean {
  const datesIn = ({ called }: Thing) => called.flatMap((name) => plainly(name).match(dates) ?? []);
  const [some, others] = [datesIn(one), datesIn(other)];
  const agree = (date: string, against: string) => date.endsWith(against) || against.endsWith(date);
  return some.length > 0 && others.length > 0 && !some.some((date) => others.some((against) => agree(date, against)));
}

function areApart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((each) => others.includes(each));
}

/** The words before what it is of, or where. */
function headOf(name: string): string {
  return plainly(name).replace(/ (?:of|at|in|on|into|about|after|following) .*$/, "");
}

/** One place is among what both have to do with (`context.ts`); two places speak against it, unless one is in the other. */
function comparePlaces(one: Thing, other: Thing): Reason[] {
  const isIn = (place: EntityId, other: EntityId) => place === other || one.around.get(place)?.includes(other);
  const placesOf = ({ neighbours }: Thing) =>
    neighbours.filter(({ predicate, isSubject }) => predicate === "TOOK_PLACE_AT" && isSubject);
  const [places, others] = [placesOf(one), placesOf(other)];
  const meet = places.some(({ entity }) =>
    others.some((each) => isIn(entity, each.entity) || isIn(each.entity, entity)),
  );
  if (places.length === 0 || meet) return [];
  return others.slice(0, 1).map(({ name }) => ({ words: `at ${places[0]?.name} and at ${name}`, weight: -0.3 }));
}

/** The word that says what it was: inspection, attack, hearing. */
export function kindOf({ called }: Thing): string | undefined {
  const [first] = called;
  const word =
    first === undefined
      ? undefined
      : plainly(first)
          .replace(/ (?:of|at|in|on) .*$/, "")
          .split(" ")
          .at(-1);
  return word !== undefined && /\p{L}/u.test(word) ? word : undefined;
}

/** A day, a month or a year: the more exact the two times are and agree, the more it says. */
export function compareTimes(one: Thing, other: Thing): Reason | undefined {
  const [spans, others] = [spansOf(one), spansOf(other)];
  if (spans.length === 0 || others.length === 0) return undefined;
  const near = spans.some(([start, end]) => others.some(([from, to]) => start <= to && from <= end));
  if (!near) return { words: `in ${spans[0]?.[0]} and in ${others[0]?.[0]}`, weight: -0.5 };
  const sameDay = spans.some(
    ([start, end]) => start === end && others.some(([from, to]) => from === start && to === end),
  );
  return sameDay ? { words: "on the same day", weight: 0.3 } : { words: "at a time that fits", weight: 0.1 };
}

function spansOf({ neighbours }: Thing): (readonly [start: string, end: string])[] {
  return neighbours.flatMap(({ earliest, latest }) =>
    earliest !== null && latest !== null ? [[earliest, latest] as const] : [],
  );
}
