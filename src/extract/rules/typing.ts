/** What a name names: rules in order, the first that holds decides. A name is data for them, and so is its context. */
import { type EntityType, honorifics, postnominals } from "../../model/index.ts";
import { callings, kin, offices } from "./lexicon/people.ts";
import { loweredHeads, nameHeads, nameOpeners, placeEnding, places } from "./lexicon/types.ts";
import type { Run } from "./names.ts";
import type { Word } from "./words.ts";

export interface NameContext {
  /** The name's words in lower case, and as written. */
  readonly parts: readonly string[];
  readonly forms: readonly string[];
  /** The words before, the nearest first, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Typing {
  readonly rule: string;
  readonly type: EntityType;
  /** Holds for the name wherever it stands; a weak one is only a guess from one context. */
  readonly strong: boolean;
}

interface Rule extends Omit<Typing, "rule" | "type"> {
  readonly name: string;
  readonly type: EntityType | ((name: NameContext) => EntityType | undefined);
  readonly when: (name: NameContext) => boolean;
}

const last = ({ parts }: NameContext) => parts.at(-1)?.replace(/^\d.*$/, "") || (parts.at(-2) ?? "");
const headType = (name: NameContext): EntityType | undefined => {
  const head = last(name);
  if (nameHeads.Event.has(head)) return "Event";
  if (nameHeads.Document.has(head)) return "Document";
  if (nameHeads.Organisation.has(head)) return "Organisation";
  return nameHeads.Site.has(head) ? "Site" : undefined;
};
const isAge = (word: string | undefined) => /^\d{1,3}$/.test(word ?? "");
const speaks =
  /^(?:said|says|told|added|recalled|wept|wrote|replied|asked|answered|thinks|believes|died|who|himself|herself)$/;

const rules: readonly Rule[] = [
  {
    name: "reference",
    type: "Document",
    strong: true,
    when: ({ forms }) => forms.length === 1 && /^\p{Lu}{2,6}[-/]?\d{4,}(?:[-_/]\d+)*$/u.test(forms[0] ?? ""),
  },
  {
    name: "legal-form",
    type: "Organisation",
    strong: true,
    when: (name) => /^(?:ltd|limited|plc|llp|inc|llc)$/.test(last(name)),
  },
  {
    name: "title",
    type: "Person",
    strong: true,
    when: (name) =>
      honorifics.has(name.parts[0] ?? "") &&
      (name.parts.length < 3 || headType(name) === undefined || /^(?:mr|mrs|ms|miss|dr)$/.test(name.parts[0] ?? "")),
  },
  {
    name: "post-nominal",
    type: "Person",
    strong: true,
    when: ({ parts }) => parts.length > 1 && postnominals.has(parts.at(-1) ?? ""),
  },
  {
    name: "lowered-head",
    type: ({ parts }) => loweredHeads[parts.at(-1) ?? ""],
    strong: true,
    when: ({ forms }) => (forms.at(-1) ?? "") in loweredHeads,
  },
  {
    name: "opener",
    type: ({ parts }) => nameOpeners[parts[0] ?? ""],
    strong: true,
    when: ({ parts }) =>
      parts.length > 1 &&
      (parts[0] ?? "") in nameOpeners &&
      (/^(?:of|for)$/.test(parts[1] ?? "") ||
        /^(?:hmp|hmyoi|operation|royal|hurricane|storm)$/.test(parts[0] ?? "") ||
        /^\d/.test(parts[1] ?? "")),
  },
  {
    name: "age",
    type: "Person",
    strong: true,
    when: ({ parts, after }) =>
      parts.length > 1 &&
      after[0] === "," &&
      isAge(after[1]) &&
      headType({ parts, forms: [], before: [], after: [] }) !== "Document",
  },
  { name: "head", type: headType, strong: true, when: (name) => name.parts.length > 1 && headType(name) !== undefined },
  { name: "ampersand", type: "Organisation", strong: true, when: ({ parts }) => parts.includes("&") },
  {
    name: "known-place",
    type: "Site",
    strong: true,
    when: ({ parts }) => parts.length === 1 && places.has(parts[0] ?? ""),
  },
  {
    name: "letters",
    type: "Organisation",
    strong: true,
    when: ({ forms }) => forms.length === 1 && /^\p{Lu}{2,}\d?\p{Lu}*$/u.test(forms[0] ?? ""),
  },
  {
    name: "calling",
    type: "Person",
    strong: false,
    when: ({ parts, before }) =>
      parts.length < 4 && [callings, kin, offices].some((words) => words.has(before[0] ?? "")),
  },
  {
    name: "speaks",
    type: "Person",
    strong: false,
    when: ({ parts, after }) =>
      parts.length > 1 && (speaks.test(after[0] ?? "") || (after[0] === "," && after[1] === "who")),
  },
  {
    name: "place-ending",
    type: "Site",
    strong: false,
    when: ({ parts, before }) =>
      parts.length === 1 &&
      (placeEnding.test(parts[0] ?? "") || /^(?:in|near|outside|around|across)$/.test(before[0] ?? "")),
  },
  {
    name: "in",
    type: "Site",
    strong: false,
    when: ({ parts, before }) => parts.length < 3 && /^(?:in|near|outside)$/.test(before[0] ?? ""),
  },
  {
    name: "two-words",
    type: "Person",
    strong: false,
    when: ({ parts }) =>
      parts.length > 1 && parts.length < 5 && !parts.some((part) => /^(?:of|for|the|and|'s)$/.test(part)),
  },
  {
    name: "alone-speaks",
    type: "Organisation",
    strong: false,
    when: ({ parts, after, before }) =>
      parts.length === 1 && (speaks.test(after[0] ?? "") || /^(?:at|by|from|with|of)$/.test(before[0] ?? "")),
  },
];

/** The type of a name by its own words and those around it; nothing when no rule holds. */
export function typeOf(name: NameContext): Typing | undefined {
  for (const { name: rule, type, strong, when } of rules) {
    if (!when(name)) continue;
    const told = typeof type === "function" ? type(name) : type;
    if (told) return { rule, type: told, strong };
  }
  return undefined;
}

/** A run with its context. */
export function contextOf(words: readonly Word[], { first, last }: Run): NameContext {
  const run = words.slice(first, last);
  return {
    parts: run.map(({ lower }) => lower),
    forms: run.map(({ text }) => text),
    before: words
      .slice(Math.max(0, first - 3), first)
      .map(({ lower }) => lower)
      .reverse(),
    after: words.slice(last, last + 4).map(({ lower }) => lower),
  };
}
