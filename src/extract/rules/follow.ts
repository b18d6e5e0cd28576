/** A cue read along a sentence: its elements from a word on, over what does not matter, to the ends and the role. */
import type { Element, End, EndElement, EndFilter } from "./cue.ts";
import { determiners, pronouns } from "./lexicon/closed.ts";
import { classPhrases, text } from "./offices.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { mentionsFrom } from "./places.ts";
import { isAdverb } from "./verbs.ts";

export interface Bound {
  readonly ends: Readonly<Partial<Record<End, readonly Mention[]>>>;
  readonly role: string | undefined;
}

const longestGap = 13;

export interface Reader {
  readonly line: ParsedSentence;
  readonly isDate: (word: number) => boolean;
  readonly isVerb: (word: number) => boolean;
  /** Where finite verbs begin. */
  readonly finite: ReadonlySet<number>;
}

/** The elements from a word on, or nothing. */
export function follow(reader: Reader, elements: readonly Element[], at: number, bound: Bound): Bound | undefined {
  const [element, ...rest] = elements;
  if (!element) return bound;
  const { line } = reader;
  switch (element.kind) {
    case "words": {
      const limit = element.words.has("by") ? 8 : 0;
      const place = seek(reader, at, limit, (word) => element.words.has(lower(line, word)));
      return place === undefined ? undefined : follow(reader, rest, place + 1, bound);
    }
    case "class": {
      for (const { end, role } of classPhrases(line, element.of, at).reverse()) {
        const found = follow(reader, rest, end, { ...bound, role: bound.role ?? role });
        if (found) return found;
      }
      return undefined;
    }
    case "role":
      return followRole(reader, rest, at, bound);
    case "gap":
      for (let place = at; place < at + longestGap && !isGapEnd(reader, place); place += 1) {
        const found = follow(reader, rest, place, bound);
        if (found) return found;
      }
      return undefined;
    case "end": {
      const place = seek(reader, at, 0, () => true) ?? at;
      const owner = rest[0]?.kind === "words" && rest[0].words.has("'s");
      const found = owner
        ? ownersFrom(line, place, element)
        : mentionsFrom(line, place, (mention) => fits(mention, element) && isAllowed(mention, element));
      const last = found.at(-1);
      const next = last?.form === "pronoun" && owner ? rest.slice(1) : rest;
      return last
        ? follow(reader, next, last.last, { ...bound, ends: { ...bound.ends, [element.end]: found } })
        : undefined;
    }
  }
}

/** "the trust's" or "its", before what is owned. */
function ownersFrom(line: ParsedSentence, start: number, element: EndElement): readonly Mention[] {
  const at = determiners.has(lower(line, start)) && !line.startsAt.has(start) ? start + 1 : start;
  const owner = line.startsAt
    .get(at)
    ?.find((mention) =>
      mention.form === "pronoun"
        ? /^(?:my|your|his|her|its|our|their)$/.test(mention.head)
        : isAllowed(mention, element) && /^'s?$/.test(lower(line, mention.last)),
    );
  return owner && fits(owner, element) ? [owner] : [];
}

/** The first word that holds, over adverbs and dates, and over a few words more where `limit` allows. */
function seek(reader: Reader, start: number, limit: number, holds: (word: number) => boolean): number | undefined {
  let spent = 0;
  for (let at = start; at < reader.line.words.length; at += 1) {
    const skippable =
      (isAdverb(lower(reader.line, at)) && !reader.line.covered.has(at)) ||
      reader.isDate(at) ||
      (reader.isDate(at + 1) && /^(?:on|in|during|since)$/.test(lower(reader.line, at)));
    if (!skippable && holds(at)) return at;
    if (skippable) continue;
    spent += 1;
    if (spent > limit || isEdge(reader, at)) return undefined;
  }
  return undefined;
}

function isEdge({ line, isVerb }: Reader, at: number): boolean {
  return at >= line.words.length || isVerb(at) || /^[,.;:?!"\u201c\u201d()]$/.test(lower(line, at));
}

/** A gap reaches over commas, and not into another clause. */
function isGapEnd(reader: Reader, at: number): boolean {
  const word = lower(reader.line, at);
  return word !== "," && (isEdge(reader, at) || /^(?:who|which|that|whose)$/.test(word));
}

/** "inadequate and its leaders made promises": an "and" with a subject and a verb of its own. */
function opensClause({ line, finite }: Reader, at: number): boolean {
  if (!/^(?:and|but)$/.test(lower(line, at))) return false;
  const next = lower(line, at + 1);
  if (!line.startsAt.has(at + 1) && !determiners.has(next) && !pronouns.has(next)) return false;
  for (let word = at + 2; word < at + 9 && !/^[,.;:"\u201c\u201d]$/.test(lower(line, word)); word += 1)
    if (finite.has(word)) return true;
  return false;
}

/** The words of the role, to the next element or to the end of the clause. */
function followRole(reader: Reader, rest: readonly Element[], at: number, bound: Bound): Bound | undefined {
  const { line } = reader;
  const first = lower(line, at) === "as" ? at + 1 : at;
  let end = first;
  while (
    end < line.words.length &&
    end - first < 24 &&
    !opensClause(reader, end) &&
    !(
      end > first &&
      (reader.isDate(end) ||
        (reader.isDate(end + 1) && /^(?:on|in|by|during|since|from|before)$/.test(lower(line, end))))
    ) &&
    !/^(?:[.;:?!"\u201c\u201d(),\u2013-]|which|who|because|after|before|while|when)$/.test(lower(line, end))
  ) {
    if (rest.length > 0) {
      const found =
        end > first && end - first < 6
          ? follow(reader, rest, end, { ...bound, role: text(line, first, end) })
          : undefined;
      if (found) return found;
    }
    end += 1;
  }
  return rest.length === 0 && end > first ? { ...bound, role: text(line, first, end) } : undefined;
}

/** A pronoun fits an end of given types only when it can be a person's. */
export function fits(mention: Mention, { types, heads }: EndFilter): boolean {
  if (heads) return heads.has(mention.head.replace(/\d+$/, "")) || heads.has(firstWord(mention.text));
  if (types === undefined) return true;
  if (mention.type === undefined) return types.includes("Person") && !/^its?$/.test(mention.head);
  return types.includes(mention.type);
}

function isAllowed({ type }: Mention, { allowed }: EndFilter): boolean {
  if (type === undefined || allowed.includes(type)) return true;
  // A hospital or a prison is a place until somebody holds an office there.
  return type === "Site" && allowed.includes("Organisation");
}

function firstWord(text: string): string {
  return text.toLowerCase().split(" ")[0] ?? "";
}
