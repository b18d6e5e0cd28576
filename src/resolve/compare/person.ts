/** People: the nearest two of their names, and what titles, middle names and generations say against it. */
import {
  isCommonSurname,
  isCypher,
  isGeneric,
  isOffice,
  type PersonName,
  personFacets,
  personName,
  plainly,
} from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { compareNames, type WrittenName } from "./person-names.ts";
import type { Thing } from "./thing.ts";
import { capitalised } from "./written.ts";

export function comparePeople(one: Thing, other: Thing): Reason[] {
  if ([...one.names, ...other.names].some(isCypher)) return [];
  const [mine, theirs] = [namesOf(one), namesOf(other)];
  const [nearest] = fullest(mine, theirs)
    .flatMap((name) => fullest(theirs, mine).flatMap((against) => compareNames(name, against) ?? []))
    .sort((first, second) => second.weight - first.weight);
  return nearest ? [nearest, ...against(mine, theirs), ...births(one, other)] : [];
}

/** The names of somebody, parsed; none of those that are only what somebody is. */
export function namesOf({ names }: Pick<Thing, "names">): WrittenName[] {
  return names.flatMap((written) => {
    const name = isOffice(written) ? undefined : personName(written);
    return name && !isNobody(name) ? { ...name, written } : [];
  });
}

/** Mrs Smith is no Mrs Smith when the one is Doris and the other Tammy. */
function fullest(names: readonly WrittenName[], others: readonly WrittenName[]): readonly WrittenName[] {
  return names.some(hasGiven) && others.some(hasGiven) ? names.filter(hasGiven) : names;
}

function hasGiven({ given }: PersonName): boolean {
  return given.length > 0;
}

const addresses = new Set(
  "chair madam sir maam coroner judge counsel witness nurse doctor minister secretary core participant participants".split(
    " ",
  ),
);

/** "Madam Chair", "Risk Assessment": a way to address somebody, or words for no person at all. */
function isNobody({ titles, given, surname }: PersonName): boolean {
  const words = [...given, surname].map(plainly);
  if (words.every((word) => addresses.has(word))) return true;
  const last = plainly(surname);
  const forms = [last, last.replace(/s$/, "")];
  const isKind = forms.some((form) => isGeneric("Document", [form]) || isGeneric("Organisation", [form]));
  return titles.length === 0 && !isCommonSurname(last) && isKind;
}

/** A year, or the earlier of two that an age leaves open. */
function births({ born }: Thing, { born: others }: Thing): Reason[] {
  const [year, against] = [born[0], others[0]];
  if (year === undefined || against === undefined) return [];
  const near = born.some((each) => others.some((other) => Math.abs(Number(each) - Number(other)) <= 1));
  return near
    ? [{ words: `both were born about ${year}`, weight: 0.2 }]
    : [{ words: `born about ${year} and about ${against}`, weight: -0.6 }];
}

const weights: { readonly [facet: string]: number } = {
  ...{ "middle name": -0.5, generation: -0.7, sex: -0.7, title: -0.15 },
};

function against(one: readonly PersonName[], other: readonly PersonName[]): Reason[] {
  const [facets, others] = [personFacets(one), personFacets(other)];
  return Object.entries(weights).flatMap(([facet, weight]) => {
    const [value, against] = [facets[facet], others[facet]];
    if (!value || !against || value.startsWith(against) || against.startsWith(value)) return [];
    return { words: `${facet}: ${capitalised(value)} and ${capitalised(against)}`, weight };
  });
}
