/** People: the nearest two of their names, and what titles, middle names and generations say against it. */
import { isCypher, type PersonName, personFacets, personName } from "../../model/index.ts";
import type { Reason } from "../suggestion.ts";
import { compareNames } from "./person-names.ts";
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

const weights: { readonly [facet: string]: number } = {
  ...{ "middle name": -0.5, generation: -0.7, sex: -0.7, title: -0.15 },
};

function against(one: readonly PersonName[], other: readonly PersonName[]): Reason[] {
  const [facets, others] = [personFacets(one), personFacets(other)];
  return Object.entries(weights).flatMap(([facet, weight]) => {
    const [value, against] = [facets[facet], others[facet]];
    if (!value || !against || value.startsWith(against) || against.startsWith(value)) return [];
    return { words: `${facet}: ${value} and ${against}`, weight };
  });
}
