/** Windows overlap, begin and end with sentences, and lose no word. */
import { describe, expect, test } from "vitest";
import type { Pieces } from "../../../src/extract/model/pieces.ts";
import { runs, windowsOf } from "../../../src/extract/model/windows.ts";
import { sentences } from "../../../src/extract/sentences.ts";
import { sourceFrom } from "../../support/source.ts";

/** A piece a letter. */
const pieces: Pieces = { opening: 1, closing: 2, of: (word) => Array.from(word, () => 7) };
const limits = { pieces: 40, overlap: 15 };
const shown = (text: string, options = {}) => {
  const source = sourceFrom(text, options);
  return windowsOf(source, sentences(source), pieces, limits).map(({ words }) =>
    text.slice(words[0]?.start, words.at(-1)?.end),
  );
};

test.each([
  [[10, 10, 10], [[0, 3]]],
  [
    [20, 10, 10, 10, 30],
    [
      [0, 3],
      [2, 4],
      [3, 5],
    ],
  ],
  [
    [60, 5],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [[], []],
])("sentences of %j pieces", (sizes, expected) => {
  expect(runs(sizes, limits)).toEqual(expected);
});

describe("in a text", () => {
  test("the credit of a picture is not read, though a sentence is glued to it", () => {
    const [credit, told] = ["Garrow Police", "Idris Bell was treated."];
    const text = credit + told;
    const sentence = (start: number, text: string) => ({ start, end: start + text.length, text, passage: 0 });
    const read = windowsOf(
      { text, passages: [] },
      [
        { ...sentence(0, credit), credit: true },
        { ...sentence(credit.length, told), credit: false },
      ],
      pieces,
      limits,
    );
    expect(read.map(({ words }) => text.slice(words[0]?.start, words.at(-1)?.end))).toEqual([told]);
  });

  test("whole sentences, and the last ones again", () => {
    expect(shown("Ann Lee came at noon. She left. The board met on the Monday after.")).toEqual([
      "Ann Lee came at noon. She left.",
      "She left. The board met on the Monday after.",
    ]);
  });

  test("a sentence longer than a window is cut between words", () => {
    const long = "one two three four five six seven eight nine ten eleven";
    expect(shown(long).length).toBeGreaterThan(1);
    expect(shown(long).join(" ")).toBe(long);
  });

  test("a turn's label goes with its first sentence", () => {
    expect(shown("MR LEE: Good morning.\nMS ROE: Thank you very much indeed, Mr Lee.\n", { turns: true })[0]).toMatch(
      /^MR LEE: Good/,
    );
  });
});
