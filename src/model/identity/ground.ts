/**
 * What an appearance shares with others of the same thing, strongly enough to be judged the same by a rule: a full name,
 * an id in a register, a document's reference number.
 *
 * A ground is worked out from one source alone, so that what the rules judge depends on the set of sources and not on
 * their order. What is known besides and may contradict (another middle name, another title, another id) is its mark.
 */

import { areForms } from "./nicknames.ts";

/** The rules, and the version of each: another version judges otherwise. */
export const ruleVersions = {
  "full-name": 3,
  register: 1,
  reference: 1,
  office: 1,
  counsel: 1,
  chair: 1,
  letters: 1,
} as const;
export type RuleName = keyof typeof ruleVersions;

/** The rule as `Judgement.by` names it. */
export function decider(rule: RuleName): string {
  return `rule:${rule}@${ruleVersions[rule]}`;
}

/** One appearance may have several grounds, and at most one mark for each key. */
export interface Ground {
  /** What has to be shared, `full-name|Person|ann lee`: the rule, then what the rule takes it from. */
  readonly key: string;
  /** What must not be contradicted, as `markOf` writes it; "" where nothing is known. */
  readonly mark: string;
}

export function groundKey(rule: RuleName, ...parts: readonly string[]): string {
  return [rule, ...parts.map((part) => part.replaceAll("|", "/"))].join("|");
}

export function ruleOf(key: string): RuleName | undefined {
  const [name = ""] = key.split("|", 1);
  return Object.hasOwn(ruleVersions, name) ? (name as RuleName) : undefined; // checked just before
}

/** Facets with one value each; two marks contradict each other where they differ in one that both have. */
export type Facets = { readonly [facet: string]: string | undefined };

export function markOf(facets: Facets): string {
  return Object.keys(facets)
    .sort()
    .flatMap((facet) => (facets[facet] ? `${facet}=${facets[facet]}` : []))
    .join("; ");
}

export function facetsOf(mark: string): Facets {
  return Object.fromEntries(
    mark.split("; ").flatMap((facet) => {
      const sign = facet.indexOf("=");
      return sign < 0 ? [] : [[facet.slice(0, sign), facet.slice(sign + 1)]];
    }),
  );
}

/** In words, what the two marks say differently; undefined where they can be of one thing. */
export function contradiction(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  const theirs = facetsOf(other);
  for (const [facet, value] of Object.entries(facetsOf(one))) {
    const against = theirs[facet];
    if (value === undefined || against === undefined || compatible(facet, value, against)) continue;
    return `${facet} ${value} and ${against}`;
  }
  return undefined;
}

function compatible(facet: string, one: string, other: string): boolean {
  if (facet === "born") return Math.abs(Number(one) - Number(other)) <= 1;
  if (facet === "middle name" || facet === "given name") return sameNames(one.split(" "), other.split(" "));
  if (facet === "long name") return one.startsWith(other) || other.startsWith(one);
  if (facet === "spelt out") return areWithin(one.split(" "), other.split(" "));
  return one === other;
}

/** The words of the shorter are among the other's: of one body, some leave "University" out, and some "NHS". */
function areWithin(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.includes(word));
}

/** Given names in order; an initial stands for any name that it begins, Sam for Samuel. */
function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((name, index) => {
    const against = more[index] ?? "";
    return (
      name === against ||
      areForms(name, against) ||
      (name.length === 1 && against.startsWith(name)) ||
      (against.length === 1 && name.startsWith(against))
    );
  });
}
