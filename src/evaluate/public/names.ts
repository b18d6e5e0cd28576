/**
 * Names in public sets: distinct pairs of type and form, as in our own passages, of the types that the set shares with
 * us. What the set marks and we would not call a name of these types is left out of the count on both sides.
 */
import type { EntityType } from "../../model/index.ts";
import type { Annotated } from "../annotation.ts";
import { add } from "../count.ts";
import { nameForm } from "../forms.ts";
import type { Tally } from "../measures.ts";
import type { PublicRow } from "./rows.ts";

export interface NameSet {
  /** The set's types that are ours. */
  readonly types: { readonly [type: string]: EntityType };
  /** The set marks descriptions and pronouns with the same types, without saying which is which. */
  readonly descriptions: boolean;
}

export const nameSets: { readonly [set: string]: NameSet } = {
  // Minard et al. 2016. Its other types (events by kind, financial terms, products, mixed) are none of ours.
  meantime: { types: { PER: "Person", ORG: "Organisation", LOC: "Site" }, descriptions: true },
  // Mayhew et al. 2024.
  uner_ewt: { types: { PER: "Person", ORG: "Organisation", LOC: "Site" }, descriptions: false },
  // Liu et al. 2021. "misc" is no type of ours.
  crossner_politics: {
    types: {
      ...{ person: "Person", politician: "Person", organisation: "Organisation", politicalparty: "Organisation" },
      ...{ location: "Site", country: "Site", event: "Event", election: "Event" },
    },
    descriptions: false,
  },
};

export interface NameCounts {
  readonly all: Tally;
  readonly types: ReadonlyMap<string, Tally>;
}

export function countNames({ entities, text }: PublicRow, predicted: Annotated, set: NameSet): NameCounts {
  const marked = entities.flatMap(({ type, chain, ...place }) => {
    const ours = set.types[type];
    return ours ? [{ ...place, chain, type: ours, written: text.slice(place.start, place.end) }] : [];
  });
  const named = marked.filter((one) => !set.descriptions || isName(one, marked));
  const gold = new Map(named.map(({ type, written }) => [key(type, nameForm(written)), type]));
  const unjudged = new Set(marked.map(({ type, written }) => key(type, nameForm(written))));
  const ours = new Set<string>(Object.values(set.types));
  const found = new Map<string, string>();
  for (const { type, names } of predicted.entities.filter(({ type }) => ours.has(type))) {
    for (const name of names) {
      const form = key(type, nameForm(name));
      if (gold.has(form) || !unjudged.has(form)) found.set(form, type);
    }
  }
  const types = new Map<string, Tally>();
  for (const [form, type] of found) add(types, type, { right: gold.has(form) ? 1 : 0, predicted: 1, gold: 0 });
  for (const type of gold.values()) add(types, type, { right: 0, predicted: 0, gold: 1 });
  const right = [...found.keys()].filter((form) => gold.has(form)).length;
  return { all: { right, predicted: found.size, gold: gold.size }, types };
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly chain: string | undefined;
  readonly written: string;
}

const small = new Set("the a an of and for in on de la van von der du al bin".split(" "));
const pronouns = new Set(
  "i he she it we they you his her its our their who which that this these those both".split(" "),
);
const offices = /\b(?:President|Minister|Secretary|Chairman|Chairwoman|Chief|Executive|Director|Officer|CEO|CFO)\b/;
const peoples = /(?:ese|ish|ian|can|pean|French|Dutch|German|Greek|Swiss)s?$/;

/** Capitals throughout, one thing alone, and no pronoun, office or people; of nested mentions of one thing the inner. */
function isName({ start, end, type, chain, written }: Marked, marked: readonly Marked[]): boolean {
  const words = written.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !small.has(word));
  if (words.length === 0 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  if (words.length === 1 && pronouns.has(written.toLowerCase())) return false;
  if (/[(),;]|``| and /.test(written)) return false;
  if (type === "Person" && offices.test(written)) return false;
  if (type === "Site" && words.length === 1 && peoples.test(written)) return false;
  return !marked.some(
    (inner) =>
      inner.chain === chain &&
      inner.start >= start &&
      inner.end <= end &&
      inner.end - inner.start < end - start &&
      isName(inner, marked),
  );
}

function key(type: string, form: string): string {
  return JSON.stringify([type, form]);
}
