/** Whom "who" and "which" stand for. */
import { expect, test } from "vitest";
import { readingOf } from "../support/check.ts";

test.each([
  ["It was Ann Lee, who left Holm Trust.", "Ann Lee", ["Ann Lee", "who"]],
  ["It was Ann Lee, with whom Bo Reed left.", "Ann Lee", ["Ann Lee", "whom"]],
  ["It was Holm Trust which left.", "Holm Trust", ["Holm Trust", "which"]],
  ["Bo Reed asked who had seen Ann Lee.", "Bo Reed", ["Bo Reed"]],
])("%s", async (text, name, expected) => {
  const { source, extraction } = await readingOf(text);
  const found = extraction.appearances.find((each) => each.name === name);
  expect(found?.mentions.map(({ start, end }) => source.text.slice(start, end))).toEqual(expected);
});
