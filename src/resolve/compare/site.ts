/** Places: their names; and that a building is not the town that it is called after. */
import type { Reason } from "../suggestion.ts";
import { compareNamed } from "./named.ts";
import type { Thing } from "./thing.ts";
import { type NameWords, ownNames, wordsOf } from "./words.ts";

export function compareSites(one: Thing, other: Thing, common: ReadonlySet<string>): Reason[] {
  const [mine, theirs] = [one, other].map(({ called }) => ownNames(called).map((name) => wordsOf("Site", name)));
  if (areTownAndBuilding(one, mine ?? [], theirs ?? []) || areTownAndBuilding(other, theirs ?? [], mine ?? []))
    return [];
  return compareNamed(one, other, common);
}

/**
 * A bare "Calderwick" in which something lies is the town, and no hospital of that name; and where the other has more
 * words than the kind of place it is, as Calderwick Town Pier, it is called after the town anyway.
 */
function areTownAndBuilding(town: Thing, names: readonly NameWords[], others: readonly NameWords[]): boolean {
  const isBare = ({ telling, kind }: NameWords) => kind.length === 0 && telling.length === 1;
  const isBuilding = ({ kind }: NameWords) => kind.some((word) => !/^(?:north|south|east|west|old|new)$/.test(word));
  if (!names.some(isBare) || names.some(isBuilding) || others.some(isBare)) return false;
  const holds = town.neighbours.some(({ predicate, isSubject }) => predicate === "LOCATED_IN" && !isSubject);
  return holds || others.every(({ telling }) => telling.length > 1);
}
