/** No extractor falls below what it reached: `test/gold/floor.json`, a point under the figures when it was set. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extracted, goldIn } from "../../src/cli/gold.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { MeasureName } from "../../src/evaluate/measures.ts";
import { extractorNamed } from "../../src/extract/index.ts";

type Floors = { readonly [extractor: string]: { readonly [measure in MeasureName]?: number } };
const floors: Floors = JSON.parse(readFileSync("test/gold/floor.json", "utf8"));
/** Less of these is better, so that their floor is a ceiling. */
const faults = new Set(["falsehoods", "wrongStatus", "absent"]);

test.each(Object.entries(floors))("%s", { timeout: 240_000 }, async (name, floor) => {
  const extractor = await extractorNamed(name);
  const pairs = [];
  for (const passage of await goldIn("test/gold"))
    pairs.push({ ...passage, predicted: await extracted(passage, extractor) });
  const { of } = evaluate(pairs).figures;
  const fallen = Object.entries(floor).flatMap(([measure, least]) => {
    const value = of[measure as MeasureName].value ?? 0;
    const short = faults.has(measure) ? value - least : least - value;
    return short > 1e-9 ? [`${measure} is ${points(value)}, ${points(short)} worse than ${points(least)}`] : [];
  });
  expect(fallen).toEqual([]);
});

function points(share: number): string {
  return (100 * share).toFixed(1);
}
