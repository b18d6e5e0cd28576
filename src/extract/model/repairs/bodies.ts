/** Bodies: what belongs to their names, and what is one. */

import type { EntityType } from "../../../model/index.ts";
import { isCrew } from "../apart.ts";
import type { Found } from "../spans.ts";
import { is, named, type Repair, type Written, wordAt, wordsOf } from "./written.ts";

/** "Holm Gas, | Inc.": the legal form belongs to the name. */
export const withLegalForm: Repair = (mention, written) => {
  if (!is("Organisation", "name", mention, written)) return mention;
  const at = mention.last + (wordAt(mention.last + 1, written) === "," ? 2 : 1);
  return /^(?:Inc|Ltd|LLC|LLP|PLC|plc|Corp)$/.test(wordAt(at, written)) ? { ...mention, last: at } : mention;
};

/** "Holm Valley and | East Marsh NHS Trust (HVEM)": the letters tell that both are one name. */
export const bothParts: Repair = (mention, written) => {
  const { first, last } = mention;
  if (wordAt(first - 1, written) !== "and" || !is("Organisation", "name", mention, written)) return mention;
  let from = first - 1;
  while (from > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(from - 1, written))) from -= 1;
  const [sign, next] = [wordAt(last + 1, written), wordAt(last + 2, written)];
  const letters = sign === "(" ? next : sign === "," && next === "or" ? wordAt(last + 3, written) : "";
  const initials = [...wordsOf({ ...mention, first: from, last: first - 2 }, written), wordAt(first, written)].map(
    (word) => word[0],
  );
  const isBoth = from < first - 1 && letters.length > initials.length && letters.startsWith(initials.join(""));
  return isBoth ? { ...mention, first: from } : mention;
};

/** "for INQUEST": a plain word in capitals amid small letters, without an article, is a body's name. */
export const inLetters: Repair = (mention, written) => {
  const { first, last } = mention;
  const before = written.text.slice(0, written.words[first]?.start).slice(-2);
  const isPlain = first === last && /^\p{Lu}{4,}$/u.test(wordAt(first, written)) && /\p{Ll}\s$/u.test(before);
  const isArticle = /^(?:an?|the|this|that|no|any|every)$/i.test(wordAt(first - 1, written));
  const { form } = written.labels[mention.label] ?? {};
  return isPlain && !isArticle && form === "nominal" ? named("Organisation", mention, written) : mention;
};

/** "Ray's Pizza": a shop is called after its owner. */
export const shop: Repair = (mention, written) => {
  const { first, last } = mention;
  const isOwned = first === last && /^['\u2019]$/.test(wordAt(last + 1, written)) && wordAt(last + 2, written) === "s";
  const isShop = isOwned && trades.test(wordAt(last + 3, written));
  return isShop && is("Person", "name", mention, written)
    ? named("Organisation", { ...mention, last: last + 3 }, written)
    : mention;
};

const trades =
  /^(?:Bakery|Bar|Barbers|Bistro|Bookshop|Butchers|Cabs|Caf[eé]|Cars|Cleaners|Deli|Diner|Florist|Garage|Grill|Gym|Karate|Kitchen|Motors|Nursery|Pizza|Pizzeria|Restaurant|Salon|Stores|Taxis)$/;

/** "The Post Office", "the Trust", "the Crown Court | at Holm": what is described with capitals is also called so. */
export function nameWithin(mention: Found, written: Written): Found[] {
  const { type, form } = written.labels[mention.label] ?? {};
  const [article = "", ...own] = wordsOf(mention, written);
  if (form !== "nominal" || type === undefined || !/^[Tt]he$/.test(article)) return [];
  const small = own.findIndex((word) => !isCapital(word) && !/^(?:of|and|for|the|&|['\u2019]|s)$/.test(word));
  const run = small < 0 ? own.length : small;
  const isWhole = small < 0 || (run > 1 && /^(?:in|at|on|under)$/.test(own[run] ?? ""));
  const isCalled = isWhole && /^\p{Lu}.*\p{Ll}/u.test(own[0] ?? "") && isCapital(own[run - 1] ?? "");
  const least = leastOf[type] ?? Number.POSITIVE_INFINITY;
  if (!isCalled || (run < least && own[0] !== "Inquiry")) return [];
  return [named(type, { ...mention, first: mention.first + 1, last: mention.first + run }, written)];
}

/** How many capitals it takes; an office is no name, however it is written. */
const leastOf: { readonly [type in EntityType]?: number } = { Organisation: 1, Site: 1, Event: 2 };

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** In "Holm Inquiry Legal Team" the inquiry is named as well. */
export function bodyWithin(mention: Found, written: Written): Found[] {
  const own = wordsOf(mention, written);
  const kind = own.lastIndexOf("Inquiry");
  const holds = kind > 0 && isCrew(own) && is("Organisation", "name", mention, written);
  return holds ? [{ ...mention, last: mention.first + kind }] : [];
}
