/** A claim of the rules alone is the likelier, the more often such claims are right and the less the network minds. */
import { expect, test } from "vitest";
import { scoreAlone } from "../../../src/extract/local/alone.ts";

test("what the network thinks possible is likelier than what it does not, and so is a surer rule", () => {
  const scores = [-Infinity, -4, -1, 2].map((margin) => scoreAlone(0.5, margin));
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(scoreAlone(0.7, -1)).toBeGreaterThan(scoreAlone(0.3, -1));
});

test("a score stays between 0 and 1, also where the network never weighed the two ends", () => {
  for (const margin of [undefined, -Infinity, Infinity]) {
    expect(scoreAlone(0.9, margin)).toBeGreaterThan(0);
    expect(scoreAlone(0.9, margin)).toBeLessThan(1);
  }
});
