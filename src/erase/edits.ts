/** Where a source's text names a person, and what becomes of offsets when each of these places gets another name. */
import { type AppearanceId, formsOf, isOffice, overlaps, type Span } from "../model/index.ts";
import type { StoredSource } from "../ports.ts";
import { placesOfMailboxes } from "./addresses.ts";
import { type Names, namesFrom, patternOf, placesOf, possessiveOf } from "./names.ts";

/** Somebody who is to be erased: every appearance, every form of the name in all sources, and the name instead. */
export interface Person {
  readonly appearances: ReadonlySet<AppearanceId>;
  readonly names: Names;
  readonly pseudonym: string;
}

/** The places of the name, in order and apart, each within a passage. */
export function placesIn({ source, appearances }: StoredSource, person: Person): Span[] {
  const { text, passages } = source;
  const theirs = appearances.filter(({ id }) => person.appearances.has(id));
  const listed = theirs.flatMap(({ mentions }) =>
    mentions.flatMap(({ start, end, form }) => {
      const name = text.slice(start, end);
      if (form !== "name" || isOffice(name)) return [];
      return { start, end: Math.max(start + 1, end - possessiveOf(name).length) };
    }),
  );
  const foreign = appearances.filter(({ id, type }) => type === "Person" && !person.appearances.has(id));
  const others = foreign.flatMap(({ mentions }) => mentions.filter(({ form }) => form === "name"));
  const othersNames = foreign.flatMap((each) => formsOf(source, each));
  const titled = namesFrom(theirs.flatMap((each) => formsOf(source, each))).titled;
  const pattern = patternOf([...person.names.full, ...titled]);
  const joinedUp = patternOf(person.names.full, "loose");
  const found = passages.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const places = [
      ...[...placesOf(pattern, words), ...placesInAddresses(joinedUp, words)],
      ...placesOfMailboxes(words, person.names, othersNames, theirs.length > 0),
    ];
    return places.map((place) => ({ start: start + place.start, end: start + place.end }));
  });
  const unlisted = found.filter((place) => !others.some((other) => belongsTo(other, place)));
  return joined([...listed, ...unlisted].flatMap((place) => within(place, passages)));
}

/** "ann.lee@example.org" */
function placesInAddresses(pattern: RegExp | undefined, text: string): Span[] {
  return [...text.matchAll(address)].flatMap(({ 0: found, index }) =>
    [...placesOf(pattern, found)].map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

const address = /(?:https?:\/\/|www\.)[^\s<>]+|[^\s<>@]+@[^\s<>@]+/giu;

/** A name within a longer one that was found ("Lee" in "Ann Lee") does not make it somebody else's. */
function belongsTo(other: Span, place: Span): boolean {
  const isPart =
    place.start <= other.start && other.end <= place.end && other.end - other.start < place.end - place.start;
  return overlaps(other, place) && !isPart;
}

/** A name never reaches from one passage into the next; one that does is two. */
function within({ start, end }: Span, passages: readonly Span[]): Span[] {
  const parts = passages.flatMap((passage) => ({
    start: Math.max(start, passage.start),
    end: Math.min(end, passage.end),
  }));
  return parts.filter((part) => part.start < part.end);
}

function joined(places: readonly Span[]): Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** A text in which every place holds another name, and where its offsets are now. */
export class Rewritten {
  readonly text: string;
  readonly #places: readonly Span[];
  /** How far the text has moved before each place. */
  readonly #moved: readonly number[];
  readonly #length: number;

  constructor(text: string, places: readonly Span[], name: string) {
    const pieces: string[] = [];
    const moved: number[] = [];
    let at = 0;
    let far = 0;
    for (const { start, end } of places) {
      pieces.push(text.slice(at, start), name);
      moved.push(far);
      far += name.length - (end - start);
      at = end;
    }
    this.text = pieces.join("") + text.slice(at);
    this.#places = places;
    this.#moved = [...moved, far];
    this.#length = name.length;
  }

  /** A span in the new text. One that reaches into a place has the whole name. */
  span({ start, end }: Span): { start: number; end: number } {
    return { start: this.#at(start, "start"), end: this.#at(end, "end") };
  }

  /** Whether a place lies in a span, at least by a part. */
  touches(span: Span): boolean {
    const last = this.#places[this.#before(span.end) - 1];
    return last !== undefined && overlaps(last, span);
  }

  #at(offset: number, side: "start" | "end"): number {
    const count = this.#before(offset);
    const place = this.#places[count - 1];
    const moved = this.#moved[count] ?? 0;
    if (!place || offset >= place.end) return offset + moved;
    const start = place.start + (this.#moved[count - 1] ?? 0);
    return side === "start" ? start : start + this.#length;
  }

  /** How many places start before an offset. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
