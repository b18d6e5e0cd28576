/** The string features of mention pairs come out as training made them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { featureCount, features } from "../../../src/extract/model/features.ts";
import { words } from "../../../src/extract/model/words.ts";
import { EntityType } from "../../../src/model/index.ts";

interface Paired {
  readonly text: string;
  readonly mentions: readonly (readonly [number, number, string])[];
  /** For each mention but the first, its features with every one before it. */
  readonly rows: readonly string[];
}
const paired: readonly Paired[] = JSON.parse(readFileSync(new URL("features.json", import.meta.url), "utf8"));
const labels = (["name", "nominal"] as const).flatMap((form) => EntityType.options.map((type) => ({ type, form })));

test.each(paired)("$text", ({ text, mentions, rows }) => {
  const found = mentions.map(([first, last, label]) => ({
    first,
    last,
    label: labels.findIndex(({ type, form }) => `${type} ${form}` === label),
    score: 1,
  }));
  const made = features(text, words(text), found, labels);
  const shown = found.map((_, later) =>
    found
      .slice(0, later)
      .map((_, earlier) => {
        const from = (later * found.length + earlier) * featureCount;
        return Array.from(made.subarray(from, from + featureCount), short).join("");
      })
      .join(" "),
  );
  expect(shown.slice(1)).toEqual(rows);
});

function short(value: number): string {
  return value === 0 || value === 1 ? String(value) : `(${value.toFixed(3)})`;
}
