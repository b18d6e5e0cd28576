/** Suggestions are gone through one by one; what was skipped comes last. */
import { expect, test } from "vitest";
import type { ShownSuggestion } from "../../src/serve/api.ts";
import { idOf, placeIn } from "../../viz/src/review/queue.ts";

/** Pairs of letters; only their ids are looked at. */
const queue = (pairs: string) =>
  // A place in the queue follows from the ids alone.
  pairs
    .split(" ")
    .flatMap((pair) => (pair ? [{ left: { id: pair[0] }, right: { id: pair[1] } } as ShownSuggestion] : []));

test("a suggestion goes by both its ends", () => expect(queue("ab").map(idOf)).toEqual(["a b"]));

test.each([
  ["stays where it is", "ab cd ef", "c d", "", 1],
  ["goes on when that one is decided", "ab ef", "c d", "", 0],
  ["passes over what was skipped", "ab ef", "c d", "a b", 1],
  ["ends at the last when all were skipped", "ab ef", undefined, "a b,e f", 1],
  ["stays at one that was skipped while it is looked at", "ab ef", "a b", "a b", 0],
  ["is nowhere without any", "", undefined, "", -1],
])("%s", (_, pairs, at, skipped, expected) => {
  expect(placeIn(queue(pairs), at, new Set(skipped.split(",")))).toBe(expected);
});
