/**
 * The names of one person as patterns. Full names ("Ann Lee") are looked for everywhere; a title with a surname ("Ms
 * Lee") and a name of one word ("Lee") only where a source calls the person so, for others may be called the same.
 */
import { fold, honorifics, isOffice, nameParts, personName } from "../model/index.ts";

export interface Names {
  readonly full: readonly string[];
  readonly titled: readonly string[];
  readonly single: readonly string[];
  /** Every word of a name that tells something by itself. */
  readonly parts: readonly string[];
}

/** Sorts the forms in which somebody is named, folded. An office ("the Chair") is no name. */
export function namesFrom(forms: readonly string[]): Names {
  const full = new Set<string>();
  const titled = new Set<string>();
  const single = new Set<string>();
  const parts = new Set<string>();
  for (const form of forms) {
    const words = nameParts(form).filter((word) => word !== "");
    const [first = ""] = words;
    if (isOffice(form) || first === "") continue;
    if (words.length > 1) for (const name of waysToWrite(form, words)) full.add(name);
    else if (titlesOf(form).length > 0) titled.add([...titlesOf(form), first].join(" "));
    else single.add(first);
    for (const word of words) if (word.length > 2) parts.add(word);
  }
  return {
    full: longestFirst(full),
    titled: longestFirst(titled),
    single: longestFirst(single),
    parts: longestFirst(parts),
  };
}

function titlesOf(form: string): string[] {
  const words = fold(form).split(/\.? /);
  return words.slice(
    0,
    words.findIndex((word) => !honorifics.has(word)),
  );
}

/** As it is; without the middle names; with the surname first. */
function waysToWrite(form: string, words: readonly string[]): string[] {
  const { given = [], surname = "" } = personName(form) ?? {};
  const [first = ""] = given;
  const whole = words.join(" ");
  return first.length > 1 ? [whole, `${first} ${surname}`, `${surname}, ${first}`] : [whole];
}

/** `text`: as sentences write names. `loose`: as titles, file names and addresses do, joined by any sign or by none. */
export type Manner = "text" | "loose";

const gaps: { readonly [manner in Manner]: string } = { text: "\\s+", loose: "(?:[\\s_.,+~-]|%20)*" };
const apostrophes: { readonly [manner in Manner]: string } = {
  text: "['\u2018\u2019\u02bc`\u00b4]",
  loose: "(?:['\u2018\u2019\u02bc`\u00b4_-]|%27|%e2%80%99)?",
};
const hyphens: { readonly [manner in Manner]: string } = {
  text: "[-\u2010-\u2015]\\s*",
  loose: "[\\s_.+\u2010-\u2015-]*",
};
const inWord = "[\\p{L}\\p{N}\\p{M}]";

/** Finds any of the names, the longest first, as whole words; undefined where there are none. */
export function patternOf(names: readonly string[], manner: Manner = "text"): RegExp | undefined {
  if (names.length === 0) return undefined;
  const ways = names.map((name) =>
    name
      .split(" ")
      .map((word, at, words) => wordPattern(word, manner, at === words.length - 1))
      .join(gaps[manner]),
  );
  return new RegExp(`(?<!${inWord})(?:${ways.join("|")})(?!${inWord})`, "giu");
}

/** Where the names stand. "Ann Lee-Jones" and "Mary-Ann Lee" are other names. */
export function* placesOf(pattern: RegExp | undefined, text: string): Generator<{ start: number; end: number }> {
  if (!pattern) return;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    if (/^[-\u2010\u2011]\p{Lu}/u.test(text.slice(end, end + 3))) continue;
    if (/\p{L}[-\u2010\u2011]$/u.test(text.slice(Math.max(0, index - 2), index)) && /^\p{Lu}/u.test(found)) continue;
    yield { start: index, end };
  }
}

/** The possessive at the end of a name as written: it is grammar, and stays. */
export function possessiveOf(name: string): string {
  return /['\u2019]s?$/i.exec(name)?.[0] ?? "";
}

function wordPattern(word: string, manner: Manner, isLast: boolean): string {
  const letters = [...word].map((letter) => letterPattern(letter, manner)).join("");
  // An initial, or a title: "J. Lee", "Dr. Lee". A stop after the name is the sentence's.
  return !isLast && (word.length === 1 || honorifics.has(word)) ? `${letters}\\.?` : letters;
}

function letterPattern(letter: string, manner: Manner): string {
  if (letter === "'") return apostrophes[manner];
  if (letter === "-") return hyphens[manner];
  const apart = letter.normalize("NFD");
  if (apart === letter) return letter.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const ways = [letter, apart, ...(manner === "loose" ? [apart[0] ?? "", encodeURIComponent(letter)] : [])];
  return `(?:${ways.join("|")})`;
}

function longestFirst(names: ReadonlySet<string>): string[] {
  return [...names].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
