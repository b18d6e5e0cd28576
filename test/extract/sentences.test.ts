import { expect, test } from "vitest";
import { sentences } from "../../src/extract/sentences.ts";
import { read } from "../../src/read/index.ts";
import { sourceFrom } from "../support/source.ts";

test.each([
  ["He left. She stayed.", ["He left.", "She stayed."]],
  ["Dr. Roe met Mr. Lee. They spoke.", ["Dr. Roe met Mr. Lee.", "They spoke."]],
  ["J. R. Holt signed it. No. 5 was lost.", ["J. R. Holt signed it.", "No. 5 was lost."]],
  ["He said no. Nobody else did.", ["He said no.", "Nobody else did."]],
  ["It cost £2.5m. The bill came later.", ["It cost £2.5m.", "The bill came later."]],
  ["“Stop!” she said. He did not.", ["“Stop!” she said.", "He did not."]],
  ['"We failed. We are sorry." She wept.', ['"We failed.', 'We are sorry."', "She wept."]],
  ["Wait… Then it fell.", ["Wait…", "Then it fell."]],
  ["Is it true? Yes.", ["Is it true?", "Yes."]],
  ["See para. 4 of the report, e.g. its end.", ["See para. 4 of the report, e.g. its end."]],
  ["A heading\nA paragraph. And more.", ["A heading", "A paragraph.", "And more."]],
])("%s", (text, expected) => {
  expect(sentences(sourceFrom(text)).map((sentence) => sentence.text)).toEqual(expected);
});

test("a caption without a full stop is a credit", async () => {
  const { source } = await read({
    name: "note.txt",
    bytes: Buffer.from("SuppliedIn a statement, she agreed.\nImage caption, It fell."),
  });
  expect(sentences(source ?? sourceFrom("-")).map((each) => [each.text, each.credit])).toEqual([
    ["Supplied", true],
    ["In a statement, she agreed.", false],
    ["Image caption, It fell.", false],
  ]);
});

test("the label of a turn is not part of what is said", () => {
  const source = sourceFrom("Ms Lee: Good morning. Please sit.\nMr Roe: Thank you.", { turns: true });
  expect(sentences(source).map((each) => each.text)).toEqual(["Good morning.", "Please sit.", "Thank you."]);
});

test("what never ends is cut, so that the work stays linear", () => {
  const found = sentences(sourceFrom("word ".repeat(100_000)));
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(2000);
});

test.each(["**MS LEE:** Good morning.", "  MS LEE: Good morning."])(
  "a label with marks or blanks before it: %s",
  (text) => {
    const passages = [{ index: 0, start: 0, end: text.length, kind: "turn" as const, speaker: "MS LEE" }];
    expect(sentences({ text, passages }).map((each) => each.text)).toEqual(["Good morning."]);
  },
);

test("no cut goes through a pair of surrogates", () => {
  const found = sentences(sourceFrom(`a${"\u{1f600}".repeat(3000)}`));
  for (const { text } of found)
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
});
