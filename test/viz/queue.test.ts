/** Suggestions are gone through one by one; what was skipped comes last. */
import { expect, test } from "vitest";
import type { ShownSuggestion } from "../../src/serve/api.ts";
import { idOf, isAnswer, placeIn, stepped } from "../../viz/src/review/queue.ts";

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
  ["is at a place in a part that has just come", "ab ef", 1, "a b,e f", 1],
  ["is at the last where the part is shorter", "ab ef", 9, "", 1],
])("%s", (_, pairs, at, skipped, expected) => {
  expect(placeIn(queue(pairs), at, new Set(skipped.split(",")))).toBe(expected);
});

test.each([
  ["goes on in the same part", 0, 50, 428, 7, 1, "0 8"],
  ["goes on in the next part", 0, 50, 428, 49, 1, "50 0"],
  ["goes on after those that were decided meanwhile", 0, 47, 425, 46, 1, "47 0"],
  ["goes back in the same part", 50, 50, 428, 3, -1, "50 2"],
  ["goes back to the part before", 50, 50, 428, 0, -1, "0 49"],
  ["goes back to a part that begins elsewhere", 47, 50, 425, 0, -1, "0 46"],
  ["begins again after the last", 400, 28, 428, 27, 1, "0 0"],
  ["ends with the last before the first", 0, 50, 428, 0, -1, "378 49"],
  ["stays with the only one", 0, 1, 1, 0, 1, "0 0"],
] as const)("%s", (_, from, length, total, place, by, expected) => {
  const next = stepped({ from, length, total }, place, by);
  expect(`${next.from} ${next.place}`).toBe(expected);
});

test("a judgement answers a suggestion from either end", () => {
  const [suggestion] = queue("ab");
  const key = { kind: "judgement", left: "b", right: "a", by: "person" } as const;
  expect(suggestion && isAnswer(key, suggestion)).toBe(true);
  expect(suggestion && isAnswer({ ...key, right: "c" }, suggestion)).toBe(false);
});
