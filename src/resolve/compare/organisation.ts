/** Bodies: their names; and that one is said to have come after the other, which may be a new name of the old body. */
import type { Reason } from "../suggestion.ts";
import { compareNamed } from "./named.ts";
import type { Thing } from "./thing.ts";

export function compareBodies(one: Thing, other: Thing, common: ReadonlySet<string>): Reason[] {
  return [...compareNamed(one, other, common), ...succession(one, other)];
}

/** For candidates: a key that a body shares with the one before it, and with the one after it. */
export function successionKeys({ entity, neighbours }: Thing): string[] {
  return neighbours.flatMap((tie) =>
    tie.predicate === "SUCCEEDED" ? `after ${[entity, tie.entity].sort().join(" ")}` : [],
  );
}

function succession(one: Thing, other: Thing): Reason[] {
  const tie = one.neighbours.find(({ predicate, entity }) => predicate === "SUCCEEDED" && entity === other.entity);
  if (!tie) return [];
  const [name, before] = tie.isSubject ? [nameOf(one), nameOf(other)] : [nameOf(other), nameOf(one)];
  return [{ words: `${name} is said to have been ${before} before`, weight: 0.35 }];
}

function nameOf({ called, members }: Thing): string {
  return called[0] ?? members[0]?.name ?? "";
}
