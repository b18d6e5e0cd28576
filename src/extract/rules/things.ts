/** A thing of the source while its mentions are still being gathered; an appearance in the making. */
import { type EntityType, honorifics, nameParts } from "../../model/index.ts";
import { manly, womanly } from "./lexicon/people.ts";
import type { Mention } from "./line.ts";

export interface Thing {
  /** In the order in which things were met; the same on every run. */
  readonly number: number;
  /** A place may turn out to act as a body. */
  type: EntityType;
  readonly mentions: Mention[];
  /** Telling words that may stand for it: "report", "charity", "caretaker". */
  readonly heads: Set<string>;
  /** Whose it is or what it is about, where its description says so. */
  owner?: Thing | undefined;
}

/** The parts of a thing's names, without titles. */
export function partsOf(thing: Thing): string[][] {
  return thing.mentions.filter(({ form }) => form === "name").map(({ text }) => nameParts(text));
}

export function isNamed(thing: Thing): boolean {
  return thing.mentions.some(({ form }) => form === "name");
}

export type Gender = "she" | "he" | undefined;

/** What the titles and kin words of a person tell; nothing when they tell nothing, or both. */
export function genderOf(thing: Thing): Gender {
  const words = [
    ...thing.heads,
    ...thing.mentions.flatMap(({ text, form }) => (form === "name" ? titlesOf(text) : [])),
  ];
  const she = words.some((word) => womanly.has(word));
  const he = words.some((word) => manly.has(word));
  return she === he ? undefined : she ? "she" : "he";
}

export function titlesOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/\.$/, ""));
  const end = words.findIndex((word) => !honorifics.has(word));
  return end <= 0 ? [] : words.slice(0, end);
}
