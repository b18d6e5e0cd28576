/** Texts cut at their marks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart, excerpt, isWrapped, pieces } from "../../viz/src/text/pieces.ts";

/** "[one] two" as the text "one two" with a mark on "one"; marks may nest. */
function marked(written: string) {
  const marks: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = "";
  for (const letter of written) {
    if (letter === "[") open.push(text.length);
    else if (letter === "]") marks.push({ start: open.pop() ?? 0, end: text.length });
    else text += letter;
  }
  return { text, marks };
}

describe("pieces", () => {
  test.each([
    ["plain", "plain·0"],
    ["[all]", "all·1"],
    ["a [b] c", "a ·0|b·1| c·0"],
    ["[a [b] c]", "a ·1|b·2| c·1"],
    ["[a][b]", "a·1|b·1"],
  ])("%s", (written, expected) => {
    const { text, marks } = marked(written);
    const found = pieces(text, 0, marks).map((piece) => `${piece.text}·${piece.marks.length}`);
    expect(found.join("|")).toBe(expected);
  });

  test("give the text back, whatever the marks", () => {
    const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(20), fc.array(mark), (text, offset, marks) => {
        const found = pieces(text, offset, marks);
        expect(found.map((piece) => piece.text).join("")).toBe(text);
        for (const piece of found) {
          for (const { start, end } of piece.marks) {
            expect(start <= piece.start && end >= piece.start + piece.text.length).toBe(true);
          }
        }
      }),
    );
  });
});

test.each([
  ["one line", false],
  ["11 Mill Lane\nTollbridge\nTB4 2QQ", false],
  ["This line is as long as a typewriter could make\nit, and this one ends.", true],
])("the lines of %j are wrapped: %s", (text, expected) => expect(isWrapped(text)).toBe(expected));

test.each([
  ["[the trust [Anne Lee] runs]", "Anne Lee"],
  ["[Anne] met [the [trust]]", "Anne|trust"],
  ["[one][two]", "one|two"],
])("of %s the shorter marks stay", (written, expected) => {
  const { text, marks } = marked(written);
  const kept = apart(marks).map(({ start, end }) => text.slice(start, end));
  expect(kept.join("|")).toBe(expected);
});

test.each([
  ["one two three [four] five six seven", 6, "… three four five …"],
  ["one two three [four] five six seven", 60, "one two three four five six seven"],
  ["[four]", 0, "four"],
  ["first sentence. [second].\n\n", 3, "… second."],
])("an excerpt of %j with room for %i", (written, room, expected) => {
  const { text, marks } = marked(written);
  const [span = { start: 0, end: 0 }] = marks;
  const { start, end, cutBefore, cutAfter } = excerpt(text, span, room);
  expect(`${cutBefore ? "… " : ""}${text.slice(start, end)}${cutAfter ? " …" : ""}`).toBe(expected);
});
