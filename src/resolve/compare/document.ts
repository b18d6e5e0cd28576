/** Documents: reference number, title, the year in it, who published it and when. */
import { referencesIn } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { compareNamed } from "./named.ts";
import { comparePublication, documentKind } from "./publication.ts";
import type { Thing } from "./thing.ts";

export function compareDocuments(one: Thing, other: Thing, common: ReadonlySet<string>): Reason[] {
  const [numbers, others] = [numbersOf(one), numbersOf(other)];
  const same = numbers.find((number) => others.includes(number));
  const reference: Reason[] =
    same !== undefined
      ? [{ words: `both have the reference ${same}`, weight: 0.8 }]
      : numbers.length > 0 && others.length > 0
        ? [{ words: `two references, ${numbers[0]} and ${others[0]}`, weight: -1 }]
        : [];
  const named = compareNamed(one, other, common);
  const published = comparePublication(one, other);
  if (named.length === 0 && published.length === 0 && same === undefined) return [];
  const [years, otherYears] = [yearsOf(one), yearsOf(other)];
  const apart = years.length > 0 && otherYears.length > 0 && !years.some((year) => otherYears.includes(year));
  return [
    ...reference,
    ...named,
    ...published,
    ...(published.length === 0 ? kinds(one, other) : []),
    ...(apart ? [{ words: `of ${years[0]} and of ${otherYears[0]}`, weight: -0.5 }] : []),
  ];
}

/** A letter is not the report that it is about. */
function kinds(one: Thing, other: Thing): Reason[] {
  const [kind, otherKind] = [documentKind(one), documentKind(other)];
  if (kind === undefined || otherKind === undefined || kind === otherKind) return [];
  return [{ words: `a ${kind} and a ${otherKind}`, weight: -0.3 }];
}

function numbersOf({ names }: Thing): string[] {
  return names.flatMap(referencesIn);
}

function yearsOf({ called }: Thing): string[] {
  return called.flatMap((name) => name.match(/\b(?:18|19|20)\d\d\b/g) ?? []);
}
