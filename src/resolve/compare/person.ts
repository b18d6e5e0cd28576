/** People: the nearest two of their names, how rare it is, and what titles, middle names and ages say against it. */
import {
  isCommonName,
  isCommonSurname,
  isCypher,
  type PersonName,
  personFacets,
  personName,
  plainly,
} from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { areForms } from "./nicknames.ts";
import { isSlip } from "./similarity.ts";
import type { Thing } from "./thing.ts";

export function comparePeople(one: Thing, other: Thing): Reason[] {
  if ([...one.names, ...other.names].some(isCypher)) return [];
  const [mine, theirs] = [namesOf(one), namesOf(other)];
  const [nearest] = mine
    .flatMap((name) => theirs.flatMap((against) => compareNames(name, against) ?? []))
    .sort((first, second) => second.weight - first.weight);
  return nearest ? [nearest, ...against(mine, theirs)] : [];
}

/** The names of somebody, parsed. */
export function namesOf({ names }: Pick<Thing, "names">): PersonName[] {
  return names.flatMap((name) => personName(name) ?? []);
}

function compareNames(one: PersonName, other: PersonName): Reason | undefined {
  const [given = "", otherGiven = ""] = [one.given[0], other.given[0]].map((name) => plainly(name ?? "").split("-")[0]);
  const [surname, otherSurname] = [one, other].map((name) => plainly(name.surname)) as [string, string]; // two in, two out
  const rare = isCommonSurname(surname) ? 0 : 0.1;
  if (surname === otherSurname) {
    if (given === "" && otherGiven === "") {
      const title = one.titles.find((each) => other.titles.includes(each));
      return {
        words: `both are called ${title ? `${title} ` : ""}${surname}`,
        weight: title ? 0.25 + rare : 0.15 + rare,
      };
    }
    if (given === "" || otherGiven === "") return { words: `the surname ${surname}`, weight: 0.25 + rare };
    if (given === otherGiven) {
      if (given.length === 1) return { words: `both are called ${given}. ${surname}`, weight: 0.35 + rare };
      return isCommonName(given, surname)
        ? { words: `both are called ${given} ${surname}, as many are`, weight: 0.4 }
        : { words: `both are called ${given} ${surname}`, weight: 0.6 + rare };
    }
    if (areForms(given, otherGiven)) {
      return {
        words: `${given} and ${otherGiven} are forms of one name, and both are called ${surname}`,
        weight: 0.45 + rare,
      };
    }
    if (standsFor(given, otherGiven))
      return { words: `${given} may stand for ${otherGiven}, and both are called ${surname}`, weight: 0.35 + rare };
    if (isSlip(given, otherGiven))
      return { words: `${given} and ${otherGiven} ${surname} are written alike`, weight: 0.4 + rare };
    if (
      one.given.slice(1).some((name) => plainly(name) === otherGiven) ||
      other.given.slice(1).some((name) => plainly(name) === given)
    ) {
      return {
        words: `one's middle name is the other's given name, and both are called ${surname}`,
        weight: 0.35 + rare,
      };
    }
    return undefined;
  }
  if (given.length < 2 || otherGiven.length < 2) {
    return given === otherGiven && isSlip(surname, otherSurname)
      ? { words: `${surname} and ${otherSurname} are written alike`, weight: 0.25 }
      : undefined;
  }
  if (sameParts(one, other)) return { words: "the same names in another order", weight: 0.5 };
  const sameGiven = given === otherGiven || areForms(given, otherGiven);
  if (sameGiven && isSlip(surname, otherSurname))
    return { words: `${surname} and ${otherSurname} are written alike`, weight: 0.45 };
  if (sameGiven && surname.split("-").some((part) => otherSurname.split("-").includes(part))) {
    return { words: `${surname} and ${otherSurname} have a surname in common`, weight: 0.45 };
  }
  return sameGiven ? { words: `the same given name, ${given}, with another surname`, weight: 0.05 } : undefined;
}

function sameParts(one: PersonName, other: PersonName): boolean {
  const partsOf = ({ given, surname }: PersonName) => [...given, surname].map(plainly).sort().join(" ");
  return partsOf(one) === partsOf(other);
}

/** An initial, or the end of a name that is used alone: Femi for Olufemi. */
function standsFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length === 1 && long.startsWith(short)) || (short.length > 3 && long.endsWith(short));
}

const weights: { readonly [facet: string]: number } = {
  ...{ "middle name": -0.5, generation: -0.7, sex: -0.7, title: -0.15 },
};

function against(one: readonly PersonName[], other: readonly PersonName[]): Reason[] {
  const [facets, others] = [personFacets(one), personFacets(other)];
  return Object.keys(weights).flatMap((facet) => {
    const [value, against] = [facets[facet], others[facet]];
    if (!value || !against || value === against) return [];
    if (facet === "middle name" && value.startsWith(against[0] ?? "") && Math.min(value.length, against.length) === 1)
      return [];
    return { words: `${facet}: ${value} and ${against}`, weight: weights[facet] ?? 0 };
  });
}
