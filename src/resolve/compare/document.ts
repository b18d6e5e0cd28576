/** Documents: reference number, title, the year in it, who published it and when. */
import { plainly, referencesIn } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { compareNamed } from "./named.ts";
import { comparePublication } from "./publication.ts";
import type { Thing } from "./thing.ts";

export function compareDocuments(one: Thing, other: Thing, common: ReadonlySet<string>): Reason[] {
  if (isAny(one) && isAny(other)) return [];
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

/** A letter is not the report that it is about, and an appendix no statement. */
function kinds(one: Thing, other: Thing): Reason[] {
  const [some, others] = [kindsOf(one), kindsOf(other)];
  const [kind, otherKind] = [some[0], others[0]];
  if (kind === undefined || otherKind === undefined || some.some((each) => others.includes(each))) return [];
  return [{ words: `${aOrAn(kind)} and ${aOrAn(otherKind)}`, weight: -0.3 }];
}

/** What it is called, before "of", "by" and the like. */
function kindsOf({ called }: Thing): string[] {
  const heads = called.flatMap((name) =>
    plainly(name)
      .replace(/ (?:of|by|from|to|on|about|for|into|regarding|concerning) .*$/, "")
      .split(" ")
      .map((word) => word.replace(/s$/, ""))
      .findLast((word) => documents.has(word)),
  );
  return [...new Set(heads.flatMap((head) => head ?? []))];
}

function aOrAn(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
}

/** Words of which a document is one, and not another. */
const documents: ReadonlySet<string> = new Set(
  (
    "act bill convention guidance framework plan policy protocol standard map database appendix annex exhibit request " +
    "list term report statement letter email minute log diary article speech submission contract"
  ).split(" "),
);

/** "A report", "another letter": nothing says which. */
function isAny({ names, called }: Thing): boolean {
  return names.length === 0 && called.every((name) => /^(?:an?|another|any|each|every|some|such|no|one)\s/i.test(name));
}

function numbersOf({ names }: Thing): string[] {
  return names.flatMap(referencesIn);
}

function yearsOf({ called }: Thing): string[] {
  return called.flatMap((name) => name.match(/\b(?:18|19|20)\d\d\b/g) ?? []);
}
