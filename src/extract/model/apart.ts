/**
 * Names that cannot be one thing's, whatever the network thinks of them: joining two people or two bodies by mistake costs
 * a reader more than leaving a thing in two.
 */
import type { EntityType } from "../../model/index.ts";
import { mensNames, womensNames } from "../rules/lexicon/gendered-names.ts";
import { manly, womanly } from "../rules/lexicon/people.ts";
import { crews } from "../rules/lexicon/types.ts";
import { content } from "./features.ts";

export interface Name {
  readonly type: EntityType;
  /** Its words as they stand. */
  readonly forms: readonly string[];
}

export function areApart(one: Name, other: Name): boolean {
  const [a, b] = [content(one.forms), content(other.forms)];
  if (areOfTwoGenders(one, other)) return true;
  if (a.join(" ") === b.join(" ")) return false;
  if (isCrew(a) !== isCrew(b)) return true;
  if ((one.type === "Site" || other.type === "Site") && isBeginning(...byLength(a, b)))
    return !isOnePlace(...byLength(a, b));
  if (one.type === "Person" && other.type === "Person") return !isOnePerson(a, b);
  return !(
    isBeginning(a, b) ||
    isBeginning(b, a) ||
    isAcronym(one, other) ||
    isAcronym(other, one) ||
    isWithin(a, b) ||
    isKindOf(a, b) ||
    isKindOf(b, a)
  );
}

/** "Mr Nair" is neither Mrs Nair nor Sunita Nair. */
function areOfTwoGenders(one: Name, other: Name): boolean {
  if (one.type !== "Person" || other.type !== "Person") return false;
  const [a, b] = [genderOf(one), genderOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

/** As a title tells it, else a given name before a surname. */
function genderOf({ forms }: Name): "she" | "he" | undefined {
  const title = (forms[0] ?? "").toLowerCase();
  if (womanly.has(title)) return "she";
  if (manly.has(title)) return "he";
  const [given = "", ...surname] = content(forms);
  if (surname.length === 0) return undefined;
  return womensNames.has(given) ? "she" : mensNames.has(given) ? "he" : undefined;
}

/** "the trust" is no commission: a description by its kind, and a body whose name tells another. */
export function areOtherKinds(description: Name, name: Name): boolean {
  if (description.type !== "Organisation" || name.type !== "Organisation") return false;
  const told = kindsIn(name.forms);
  const [kind] = kindsIn(description.forms);
  if (kind !== undefined && isCrew(name.forms)) return true;
  return kind !== undefined && told.length > 0 && !told.includes(kind);
}

/** "Holm Inquiry Legal Team" is not the inquiry. */
export function isCrew(forms: readonly string[]): boolean {
  return crews.has((forms.at(-1) ?? "").toLowerCase());
}

/** Words for kinds of bodies by what they stand for; those of one entry are not told apart. */
const kinds: ReadonlyMap<string, number> = new Map(
  [
    ["trust"],
    ["council", "authority"],
    ["commission", "inspectorate", "agency", "executive"],
    ["department", "ministry", "office"],
    ["company", "plc", "limited", "ltd", "firm", "group"],
    ["university", "college", "school", "academy"],
    ["police", "constabulary", "force"],
    ["union", "federation"],
    ["inquiry"],
    ["court", "tribunal"],
    ["charity"],
  ].flatMap((words, number) => words.map((word) => [word, number] as const)),
);

function kindsIn(forms: readonly string[]): number[] {
  return forms.flatMap((form) => kinds.get(form.toLowerCase()) ?? []);
}

/** "Calocane" and "Valdo Calocane"; "Liz Roe" and "Elizabeth Roe"; neither "John Roe" and "Ann Roe" nor two surnames. */
function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  return a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0];
}

function isBeginning(short: readonly string[], long: readonly string[]): boolean {
  return short.length > 0 && short.every((word, at) => word === long[at]);
}

/** "Linden" is the Linden Centre where that is its name; Holm is neither Holm Road nor the trust of Holm. */
function isOnePlace(short: readonly string[], long: readonly string[]): boolean {
  return long.length > short.length && shortened.test(long.at(-1) ?? "");
}

const shortened =
  /^(?:airport|barracks|building|centre|center|church|city|clinic|county|court|estate|farm|hall|hospice|hospital|house|infirmary|islands?|lodge|park|prison|station|towers?|town|unit|village|ward|wing)$/;

function byLength(a: readonly string[], b: readonly string[]): [short: readonly string[], long: readonly string[]] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/** Of several words, all but a few of the longer name's: "Holm Trust" and "Holm Valley Trust". */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = byLength(a, b);
  return short.length > 1 && short.every((word) => long.includes(word));
}

/** "Trust" after "Holm Valley Trust"; "London" is not East London. */
function isKindOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && short[0] === long.at(-1) && !long.some((word) => parts.has(word));
}

/** Words that make of a place's name that of a part of it. */
const parts: ReadonlySet<string> = new Set([
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "inner",
  "outer",
  "mid",
]);

function isAcronym(short: Name, long: Name): boolean {
  const [only, ...more] = content(short.forms);
  return more.length === 0 && only !== undefined && only.length > 1 && only === initialsOf(long).toLowerCase();
}

/** The capitals that its words begin with. */
function initialsOf({ forms }: Name): string {
  return forms.flatMap(([first = ""]) => (/\p{Lu}/u.test(first) ? [first] : [])).join("");
}
