/**
 * Words that stand in so many names here that one of them alone tells nothing: in an inquiry about Essex, what "Essex NHS"
 * has in common with "Essex Police". Counted over what stands, and only ever for proposing; no rule judges by it.
 */
import { type EntityId, plainly } from "../../model/index.ts";
import type { Thing } from "../compare/thing.ts";
import { ownNames, wordKey, wordsOf } from "../compare/words.ts";

/** In more names than these. */
const many = 8;

export function commonWords(things: ReadonlyMap<EntityId, Thing>): ReadonlySet<string> {
  const namesWith = new Map<string, Set<string>>();
  for (const { type, called } of things.values()) {
    if (type === "Person") continue;
    for (const name of ownNames(called)) {
      for (const word of wordsOf(type, name).telling) {
        const key = wordKey(type, word);
        namesWith.set(key, (namesWith.get(key) ?? new Set()).add(plainly(name)));
      }
    }
  }
  return new Set([...namesWith].flatMap(([key, { size }]) => (size > many ? key : [])));
}
