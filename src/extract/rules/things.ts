/** A thing of the source while its mentions are still being gathered; an appearance in the making. */
import { type EntityType, honorifics } from "../../model/index.ts";
import { manly, womanly } from "./lexicon/people.ts";
import type { Mention } from "./parsed-sentence.ts";

export interface Thing {
  /** In the order in which things were met; the same on every run. */
  readonly number: number;
  /** A place may turn out to act as a body. */
  type: EntityType;
  readonly mentions: Mention[];
  /** Telling words that may stand for it: "report", "charity", "caretaker". */
  readonly heads: Set<string>;
  /** Which genders its words have told. */
  readonly told: { she: boolean; he: boolean };
  /** Whose it is or what it is about, where its description says so. */
  owner?: Thing | undefined;
}

export function thing(number: number, type: EntityType, mentions: Mention[] = []): Thing {
  return { number, type, mentions, heads: new Set(), told: { she: false, he: false } };
}

export function isNamed(thing: Thing): boolean {
  return thing.mentions.some(({ form }) => form === "name");
}

export type Gender = "she" | "he" | undefined;

/** Adds a telling word, and what it tells of a person's gender. */
export function tell(thing: Thing, word: string): void {
  thing.heads.add(word);
  if (womanly.has(word)) thing.told.she = true;
  if (manly.has(word)) thing.told.he = true;
}

/** What the titles, kin words and given name of a person tell; nothing when they tell nothing, or both. */
export function genderOf({ told: { she, he } }: Thing): Gender {
  return she === he ? undefined : she ? "she" : "he";
}

/** The titles at the start of a name. */
export function titlesOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/\.$/, ""));
  const end = words.findIndex((word) => !honorifics.has(word));
  return end <= 0 ? [] : words.slice(0, end);
}
