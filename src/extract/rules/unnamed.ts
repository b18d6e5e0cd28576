/**
 * People who are told of and not named: "a 34-year-old man was charged". A pronoun after such a phrase stands for them,
 * and for nobody who was named earlier.
 */
import { lower, type Mention, type ParsedSentence } from "./parsed-sentence.ts";

const heads: Readonly<Record<string, "he" | "she" | undefined>> = {
  ...Object.fromEntries(["man", "boy", "gunman", "schoolboy"].map((head) => [head, "he"] as const)),
  ...Object.fromEntries(["woman", "girl", "schoolgirl"].map((head) => [head, "she"] as const)),
  ...Object.fromEntries(
    [
      "person",
      "teenager",
      "youth",
      "pensioner",
      "motorist",
      "pedestrian",
      "cyclist",
      "passenger",
      "suspect",
      "caller",
    ].map((head) => [head, undefined] as const),
  ),
};
const opening = /^(?:an?|another|one)$/;
const reach = 5;

/** The word at which an unnamed person of this gender is first told of, before a place in the sentence. */
export function unnamedPerson(line: ParsedSentence, gender: "he" | "she", before: number): number | undefined {
  for (let head = 0; head < before; head += 1) {
    const word = lower(line, head);
    if (!Object.hasOwn(heads, word) || (heads[word] ?? gender) !== gender) continue;
    const first = openingOf(line, head);
    if (first !== undefined && !isNamedBeside(line, first, head)) return first;
  }
  return undefined;
}

function openingOf(line: ParsedSentence, head: number): number | undefined {
  for (let at = head - 1; at >= 0 && head - at <= reach; at -= 1) if (opening.test(lower(line, at))) return at;
  return undefined;
}

/** "a man, Paul Reed", "a man named Paul Reed", "Paul Reed, a 34-year-old man". */
function isNamedBeside(line: ParsedSentence, first: number, head: number): boolean {
  const isName = (mentions: ParsedSentence["mentions"] | undefined) =>
    mentions?.some(({ form }) => form === "name") ?? false;
  if (lower(line, first - 1) === "," && isName(line.endsAt.get(first - 1))) return true;
  const next = /^(?:,|named|called)$/.test(lower(line, head + 1)) ? head + 2 : head + 1;
  return isName(line.startsAt.get(next));
}

/** A person of whom only a pronoun tells, the first of a text that names nobody before; see `model/someone.ts`. */
export function isSomeone({ form, text }: Mention): boolean {
  return form === "nominal" && /^(?:he|she|his|her|i|my)$/i.test(text);
}

const someone: Readonly<Record<string, string>> = {
  he: "He",
  his: "He",
  she: "She",
  her: "She",
  i: "The writer",
  my: "The writer",
};

/** What such a person is called in the graph. */
export function nameOfSomeone({ text }: Mention): string {
  return `${someone[text.toLowerCase()] ?? text} (not named)`;
}
