/** Offices, kin and go-betweens in a sentence: "the outgoing chief executive", "her late brother", "a spokeswoman". */
import type { WordClass } from "./cue.ts";
import { nameless, possessives } from "./lexicon/closed.ts";
import { agents, kin, kinModifiers, officeModifiers, offices } from "./lexicon/people.ts";
import { lower, type ParsedSentence } from "./parsed-sentence.ts";
import { verbGroups } from "./verbs.ts";

/** A phrase found at a word: where it ends, and its words for the role. */
export interface ClassPhrase {
  readonly end: number;
  readonly role: string;
}

const longest = 7;
const silent = new Set("late elder older younger eldest youngest own only".split(" "));
const table: Readonly<Record<WordClass, { heads: ReadonlySet<string>; modifiers: ReadonlySet<string> }>> = {
  office: { heads: offices, modifiers: officeModifiers },
  kin: { heads: kin, modifiers: kinModifiers },
  agent: { heads: agents, modifiers: officeModifiers },
};

/** The phrases of a class that start at a word, the shortest first: "director", "director of mental health in the Midlands". */
export function classPhrases(line: ParsedSentence, of: WordClass, start: number): ClassPhrase[] {
  const { heads, modifiers } = table[of];
  let at = start;
  if (/^(?:the|an?)$/.test(lower(line, at))) at += 1;
  const first = at;
  // Only behind an article or an owner may a word that no list has belong to the office.
  const opened = at > start || /^'s?$/.test(lower(line, start - 1)) || possessives.has(lower(line, start - 1));
  let end: number | undefined;
  for (; at < first + longest; at += 1) {
    const word = lower(line, at);
    if (line.covered.has(at) && line.startsAt.get(at)?.some(({ form }) => form === "name")) break;
    if (heads.has(word)) end = at + 1;
    else if (
      !modifiers.has(word) &&
      !(of === "office" && opened && at - first < 3 && isPlain(line, at)) &&
      !(word === "and" && end !== undefined && (heads.has(lower(line, at + 1)) || modifiers.has(lower(line, at + 1))))
    )
      break;
  }
  if (end === undefined) return [];
  const told = firstTold(line, first, end);
  const short = { end, role: text(line, told, end) };
  if (of !== "office" || !/^(?:of|for|in)$/.test(lower(line, end))) return [short];
  let last = end;
  while (
    last - end < 10 &&
    /^[\p{L}\d&'’]/u.test(line.words[last]?.text ?? "") &&
    !/^(?:who|which|that|said|told|is|was|has|at)$/.test(lower(line, last))
  )
    last += 1;
  return [short, { end: last, role: text(line, told, last) }];
}

/** A plain word that may belong to an office nobody has listed: "compliance officer". */
function isPlain(line: ParsedSentence, at: number): boolean {
  const text = line.words[at]?.text ?? "";
  return /^\p{Ll}[\p{L}-]+$/u.test(text) && !nameless.has(text) && !verbGroups(line).some(({ main }) => main === at);
}

function firstTold(line: ParsedSentence, first: number, end: number): number {
  let at = first;
  while (at < end - 1 && silent.has(lower(line, at))) at += 1;
  return at;
}

/** The words from one to another, as they stand in the source. */
export function text(line: ParsedSentence, first: number, end: number): string {
  const [from, to] = [line.words[first], line.words[end - 1]];
  return from && to ? line.sentence.text.slice(from.start - line.sentence.start, to.end - line.sentence.start) : "";
}
