/** A text that opens with a pronoun is about someone, though nobody is named. */
import { expect, test } from "vitest";
import type { Description } from "../../../src/extract/model/description.ts";
import { withSomeone } from "../../../src/extract/model/someone.ts";
import { words } from "../../../src/extract/model/words.ts";
import { sentences } from "../../../src/extract/sentences.ts";
import type { Source } from "../../../src/model/index.ts";
import { sourceFrom } from "../../support/source.ts";

const labels: Description["labels"] = [
  { type: "Person", form: "name" },
  { type: "Person", form: "nominal" },
];

/** The mentions of a text whose people have been found. */
function mentioned(source: Source, people: readonly string[], somebody: boolean): string[] {
  const all = words(source.text);
  const at = (place: number) => all.findIndex(({ start, end }) => start <= place && place < end);
  const found = people.map((name) => {
    const start = source.text.indexOf(name);
    return { first: at(start), last: at(start + name.length - 1), label: 0, score: 1 };
  });
  const window = {
    words: all,
    sentences: sentences(source).map(({ start, end }, number) => ({ number, first: at(start), last: at(end - 1) + 1 })),
  };
  const shown = withSomeone(found, window, source, labels, somebody);
  return shown.map(({ first, last }) => source.text.slice(all[first]?.start, all[last]?.end));
}

test.each([
  ["He chairs the Holm Board.", [], ["He"]],
  ["In 2019 she moved to Holm, where she met Bo Reed.", ["Bo Reed"], ["she", "Bo Reed"]],
  ["I wrote to the Holm Trust twice.", [], ["I"]],
  ["I wrote to the Holm Trust twice.\n\nYours sincerely\nBo Reed", ["Bo Reed"], ["Bo Reed"]],
  ["Bo Reed left. He chairs the Holm Board.", ["Bo Reed"], ["Bo Reed"]],
  ["When he left, Bo Reed wept.", ["Bo Reed"], ["Bo Reed"]],
  ["“He left,” Bo Reed said.", ["Bo Reed"], ["Bo Reed"]],
  ["He was failed, says mother\n\nBo Reed died in Holm.", ["Bo Reed"], ["Bo Reed"]],
  ["It stands in Holm.", [], []],
])("%s", (text, people, all) => {
  expect(mentioned(sourceFrom(`${text}\n`), people, false)).toEqual(all);
});

test("where somebody stands in the text before, the pronoun is theirs", () => {
  expect(mentioned(sourceFrom("He chairs the Holm Board.\n"), [], true)).toEqual([]);
});
