/** Names of bodies, places and documents as words: those that tell one from another, and those that say what kind it is. */
import { type EntityType, isGeneric, plainly } from "../../model/index.ts";

/** "Your statement", "this Inquiry": what it stands for, only the one who speaks knows. */
const pointing = /^(?:my|your|his|her|its|our|their|this|that|these|those|such|one of|each|any|some|same|other) /;

const filler = new Set("of and for in on at to by the a an nhs foundation".split(" "));
const kinds = new Set(
  "ltd limited plc llp llc inc corp corporation co company group holdings university hospitals".split(" "),
);
/** What proceedings are called everywhere: of "the Statutory Inquiry" there are many. */
const proceedings = new Set(
  (
    "inquiry inquest hearing trial review inspection meeting investigation tribunal public statutory non-statutory " +
    "independent full previous informal formal final"
  ).split(" "),
);

/** Letters that are a word for what it is. */
const inFull: ReadonlyMap<string, string> = new Map([
  ["hmp", "prison"],
  ["hmyoi", "prison"],
]);

export interface NameWords {
  readonly whole: string;
  /** Words that tell one thing from another of its type. */
  readonly telling: readonly string[];
  /** Words that say what kind of thing it is. */
  readonly kind: readonly string[];
}

export function wordsOf(type: EntityType, name: string): NameWords {
  const whole = plainly(name);
  const words = whole.split(" ").flatMap((word) => (filler.has(word) ? [] : (inFull.get(word) ?? singular(word))));
  // "The attack": what it was, and no name.
  const isBareKind = words.length === 1 && !/\p{Lu}|\d/u.test(name.replace(/^(?:The|An?) /, ""));
  const isKind = (word: string) =>
    kinds.has(word) ||
    (type === "Event" && (proceedings.has(word) || isBareKind)) ||
    isGeneric(type, [word]) ||
    isGeneric(type, [`${word}s`]);
  return { whole, telling: words.filter((word) => !isKind(word)), kind: words.filter(isKind) };
}

/** The names that stand for the same thing whoever says them. */
export function ownNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => !pointing.test(plainly(name).concat(" ")));
}

/** Of one thing, and not of somebody: workers' and workers are worker. */
function singular(word: string): string {
  const bare = word.replace(/'s?$/, "");
  return bare.length > 4 ? bare.replace(/(?<!s)s$/, "") : bare;
}

/** A word in the names of things of one type. */
export function wordKey(type: EntityType, word: string): string {
  return `${type} ${word}`;
}

/** The first letters of a name's words, with and without the small ones: hmpps, ncmh. */
export function initialsOf(name: string): string[] {
  const words = plainly(name)
    .replaceAll("-", " ")
    .split(" ")
    .filter((word) => word !== "");
  if (words.length < 2) return [];
  const letters = (some: readonly string[]) => some.map((word) => word[0] ?? "").join("");
  const large = words.filter((word) => !/^(?:of|and|for|in|on|at|to|by|the|a|an)$/.test(word));
  const withNhs = large.flatMap((word) => (word === "nhs" || word === "hm" ? [...word] : [word]));
  const withoutNhs = large.filter((word) => word !== "nhs");
  return [...new Set([words, large, withNhs, withoutNhs].map(letters))].filter((each) => each.length > 1);
}
