/** Mentions at a place in a sentence: after a verb, with others joined by "and", past ages, dates and plain nouns. */
import { auxiliaries, determiners, isClosed, modals, prepositions, pronouns } from "./lexicon/closed.ts";
import { callings, kin, offices, transparent } from "./lexicon/people.ts";
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";
import { isAdverb, verbGroups } from "./verbs.ts";

/** Plain words that may stand before a name: "students A and B", "the former caretaker C". */
const modifiers = 4;

/** "her solicitor": a pronoun that owns what follows, and "told her that": one that does not. */
function ownsNext(line: ParsedSentence, at: number): boolean {
  if (!/^(?:my|your|his|her|its|our|their)$/.test(lower(line, at))) return false;
  const next = lower(line, at + 1);
  return /^\p{L}/u.test(next) && !isClosed(next) && !determiners.has(next) && !pronouns.has(next) && !isAdverb(next);
}

/** The mentions of the phrase that starts at a word, joined ones included; none when something else starts there. */
export function mentionsFrom(line: ParsedSentence, at: number, fits: Fits = any): readonly Mention[] {
  const first = mentionAt(line, at, fits);
  return first ? [first, ...joinedAfter(line, first)] : [];
}

/** Which mention is wanted, where several start at one word: "CQC" or "CQC inspector". */
type Fits = (mention: Mention) => boolean;
const any: Fits = () => true;

/** The mention that a phrase starting at a word names: the longest that fits. */
export function mentionAt(line: ParsedSentence, start: number, fits: Fits = any): Mention | undefined {
  const verbs = verbGroups(line);
  for (let at = start; at <= start + modifiers; at += 1) {
    const word = lower(line, at);
    const owning = ownsNext(line, at);
    // "five systems it used": past a plain word a pronoun begins another clause.
    if (at > start && pronouns.has(word) && !owning) return undefined;
    const mentions = owning ? line.startsAt.get(at)?.filter(({ form }) => form !== "pronoun") : line.startsAt.get(at);
    // "the trust's chief executive": the owner is not what is meant.
    if (mentions && mentions.length > 0)
      return mentions.find((each) => fits(each) && !/^'s?$/.test(lower(line, each.last)));
    if (word === "that") return undefined;
    if (owning || isAdverb(word) || (determiners.has(word) && at === start)) continue;
    if (determiners.has(word) || verbs.some(({ main }) => main === at)) return undefined;
    // "his neighbour, Ann Li" and "officers from the trust": the name is still to come.
    const previous = lower(line, at - 1);
    if (word === "," && at > start && [callings, kin, offices].some((words) => words.has(previous))) continue;
    if (/^(?:of|from|at|for)$/.test(word) && at > start && transparent.has(previous)) continue;
    if (/^["\u201c\u201d]$/.test(word) && at > start) continue;
    if (word === "" || isClosed(word) || pronouns.has(word) || !/^[\p{L}\d]/u.test(word)) return undefined;
  }
  return undefined;
}

/** "A, 19, B and C": the others of the same type, as long as no verb follows one of them. */
function joinedAfter(line: ParsedSentence, first: Mention): Mention[] {
  const found: Mention[] = [];
  let last = first;
  for (let guard = 0; guard < 12; guard += 1) {
    let at = afterAge(line, last.last);
    let joined = false;
    if (lower(line, at) === ",") {
      at += 1;
      joined = true;
    }
    if (/^(?:and|or|&)$/.test(lower(line, at))) {
      at += 1;
      joined = true;
    }
    if (
      /^(?:with|to|for|by|of|from)$/.test(lower(line, at)) &&
      joined &&
      lower(line, at) === lower(line, first.first - 1)
    )
      at += 1;
    const next = joined ? mentionAt(line, at) : undefined;
    if (!next || next.type !== first.type || next.form === "pronoun") return closes(line, found);
    found.push(next);
    last = next;
  }
  return found;
}

/** A list has an "and"; without one, what stands after a comma is another clause or an apposition. */
function closes(line: ParsedSentence, found: Mention[]): Mention[] {
  const verbs = verbGroups(line);
  while (found.length > 0) {
    const last = found.at(-1);
    if (!last) break;
    const after = lower(line, last.last);
    const next =
      auxiliaries.has(after) ||
      modals.has(after) ||
      /^(?:said|told|who|'s)$/.test(after) ||
      /^\p{Ll}{3,}ed$/u.test(after) ||
      verbs.some(({ first, form }) => first === last.last && form === "finite") ||
      (last.type === "Site" && after === "in");
    let before = last.first - 1;
    while (
      before > 0 &&
      /^\p{Ll}/u.test(line.words[before]?.text ?? "") &&
      !/^(?:and|or)$/.test(lower(line, before)) &&
      last.first - before < 4
    )
      before -= 1;
    const anded = /^(?:and|or|&)$/.test(lower(line, before));
    if (anded && !next) return found;
    found.pop();
  }
  return found;
}

/** Past ", 65," and ", both 19,". */
function afterAge(line: ParsedSentence, at: number): number {
  if (lower(line, at) !== ",") return at;
  let end = at + 1;
  if (/^(?:both|aged|then|all)$/.test(lower(line, end))) end += 1;
  return /^\d{1,3}$/.test(lower(line, end)) ? end + 1 : at;
}

/**
 * "A and B" before a verb: both. In "he killed A and B attacked C" and "the families of A and B, and C spoke" the
 * first ones belong to what stands before them.
 */
export function coordinatedBefore(line: ParsedSentence, mention: Mention): readonly Mention[] {
  const verbs = verbGroups(line);
  const found = [mention];
  let first = mention;
  for (let guard = 0; guard < 12; guard += 1) {
    const word = lower(line, first.first - 1);
    const list = word === "and" || (word === "," && found.length > 1);
    if (!list) break;
    const end = word === "and" && lower(line, first.first - 2) === "," ? first.first - 2 : first.first - 1;
    const before = line.endsAt.get(end)?.find(({ type, form }) => type === mention.type && form !== "pronoun");
    if (!before) break;
    const opener = determiners.has(lower(line, before.first - 1)) ? before.first - 2 : before.first - 1;
    if (prepositions.has(lower(line, opener)) || verbs.some(({ main }) => main === opener)) return [mention];
    found.push(before);
    first = before;
  }
  return found.reverse();
}
