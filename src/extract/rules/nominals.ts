/**
 * Descriptions that stand for something: "the trust", "the CQC's last inspection", "a formal, government-commissioned
 * review of the trust". The head tells the type; a determiner, an owner or a name before it has to open the phrase.
 */
import type { EntityType } from "../../model/index.ts";
import { determiners, isClosed, months, pronouns } from "./lexicon/closed.ts";
import { officeModifiers, offices } from "./lexicon/people.ts";
import { nominalHeads } from "./lexicon/types.ts";
import { isVerbForm } from "./verbs.ts";
import type { Run, Word } from "./words.ts";

export interface Description extends Run {
  readonly headLast: number;
  readonly head: string;
  readonly type: EntityType;
  /** It says what it is about, or of what it is: such a phrase does not point back. */
  readonly full: boolean;
}

const reach = 7;
const heads: ReadonlyMap<string, EntityType> = new Map([
  ...[...offices].map((head) => [head, "Person"] as const),
  // The keys of the table are the four types by construction.
  ...(Object.keys(nominalHeads) as (keyof typeof nominalHeads)[]).flatMap((type) =>
    [...nominalHeads[type]].map((head) => [head, type] as const),
  ),
]);
/** What a report or a review is about follows it with one of these. */
const complement = /^(?:into|of|on|about|concerning|regarding)$/;

/** Descriptions in a sentence whose names are known. */
export function descriptions(words: readonly Word[], names: readonly Run[]): Description[] {
  const inName = new Map<number, Run>();
  for (const name of names) for (let at = name.first; at < name.last; at += 1) inName.set(at, name);
  const found: Description[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const type = word && (heads.get(word.lower) ?? oneOfMany(words, at));
    if (!word || !type || inName.has(at)) continue;
    const next = words[at + 1]?.lower ?? "";
    // "Council leader Ann Lee", "the trust chairman, Bo Reed": the body whose office it is.
    if (type === "Organisation" && isOfficeOfSomebody(words, at + 1, inName)) {
      const first = determiners.has(words[at - 1]?.lower ?? "") ? at - 1 : at;
      found.push({ first, last: at + 1, headLast: at + 1, head: word.lower, type, full: false });
      continue;
    }
    // "trust leaders", "report author": the head is still to come, unless that word is a verb or a preposition.
    if (
      heads.has(next) &&
      !inName.has(at + 1) &&
      !/^(?:board|order|charge|appeal|strike|search|march|record|report|launch|complaint|note)s?$/.test(next)
    )
      continue;
    if (next === "to" && /^(?:plan|plans|proposal|agreement|appeal|complaint|application|contract)$/.test(word.lower))
      continue;
    const first = phraseStart(words, at, inName);
    if (first === undefined) continue;
    found.push({ first, last: at + 1, headLast: at + 1, head: word.lower, type, full: false });
  }
  return found.map((each) => withComplement(words, each, found, inName));
}

/** An office, and next to it a name. */
function isOfficeOfSomebody(words: readonly Word[], from: number, inName: ReadonlyMap<number, Run>): boolean {
  let at = from;
  while (officeModifiers.has(words[at]?.lower ?? "") && at - from < 3) at += 1;
  if (!offices.has(words[at]?.lower ?? "") || /s$/.test(words[at]?.lower ?? "")) return false;
  if (offices.has(words[at + 1]?.lower ?? "")) at += 1;
  return inName.has(words[at + 1]?.text === "," ? at + 2 : at + 1);
}

/** "one of the sites it runs" stands for a site. */
function oneOfMany(words: readonly Word[], at: number): EntityType | undefined {
  const singular = (words[at]?.lower ?? "").replace(/s$/, "");
  const opened = [2, 3, 4].some((back) => words[at - back]?.lower === "of" && words[at - back - 1]?.lower === "one");
  return opened ? heads.get(singular) : undefined;
}

/** The word that opens the phrase, looking left from its head. */
function phraseStart(words: readonly Word[], head: number, inName: ReadonlyMap<number, Run>): number | undefined {
  let listed = false;
  for (let at = head - 1; at >= 0 && head - at <= reach; at -= 1) {
    const name = inName.get(at);
    const word = words[at]?.lower ?? "";
    if (name) {
      // "the CQC report": the name opens the phrase, and its article belongs to it.
      const between = words.slice(name.last, head).map(({ lower }) => lower);
      if (listed || (!/^'s?$/.test(between[0] ?? "") && between.some(isVerbForm))) return undefined;
      return determiners.has(words[name.first - 1]?.lower ?? "") ? name.first - 1 : name.first;
    }
    if (/^'s?$/.test(word)) continue;
    if (determiners.has(word)) {
      if (word === "no" || word === "any" || word === "every" || word === "each") return undefined;
      return words[at - 1]?.lower === "of" && words[at - 2]?.lower === "one" ? at - 2 : at;
    }
    if (word === ",") {
      if (head - at < 2 || /[^\p{L}-]/u.test(words[at - 1]?.text ?? "-")) return undefined;
      listed = true;
      continue;
    }
    if (isClosed(word) || pronouns.has(word) || /^[^\p{L}\p{N}"'\u2018-\u201d]/u.test(word)) return undefined;
  }
  return undefined;
}

/** "a report | into the trust": what follows directly belongs to the phrase, when it is a name or a description. */
function withComplement(
  words: readonly Word[],
  phrase: Description,
  all: readonly Description[],
  inName: ReadonlyMap<number, Run>,
): Description {
  if (phrase.type !== "Event" && phrase.type !== "Document") return phrase;
  if (!complement.test(words[phrase.last]?.lower ?? "")) return phrase;
  // "told the inquiry of our fears" is not about an inquiry of fears.
  if (/^(?:inquiry|inquest|hearing|tribunal)$/.test(phrase.head) && words[phrase.last]?.lower === "of") return phrase;
  let at = phrase.last + 1;
  const isOwner = (end: number) => /^'s?$/.test(words[end]?.lower ?? "");
  const described = all.find(({ first }) => first === at);
  if (described) return { ...phrase, full: true, ...(!isOwner(described.headLast) && { last: described.headLast }) };
  if (determiners.has(words[at]?.lower ?? "")) at += 1;
  const name = inName.get(at);
  if (name && name.first === at) return { ...phrase, full: true, ...(!isOwner(name.last) && { last: name.last }) };
  const [count = "", thing = ""] = [words[at]?.lower, words[at + 1]?.lower];
  return /^\d+$/.test(count) && heads.has(thing) && !months.has(thing)
    ? { ...phrase, full: true, last: at + 2 }
    : phrase;
}
