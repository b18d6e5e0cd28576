/** Transcripts copied out of a PDF: numbers in the margin, running titles, an index at the end. */
import { expect, test } from "vitest";
import { read } from "../../src/read/index.ts";
import { passages, written } from "./show.ts";

const numbered = (lines: readonly string[]) =>
  lines.map((line, at) => `${String(at + 1).padStart(4)}${line === "" ? "" : `     ${line}`}`).join("\n");

const pages = [
  [
    "                            Thursday, 6 March 2025",
    "(10.00 am)",
    "LADY AMBROSE:  Good morning, everybody.  Yes, Mr Grey.",
    "MR GREY:  My Lady, may I call Ms Anna Bell, who wrote the",
    "    report.",
    "                 MS ANNA MARY BELL (sworn)",
    "           Questions from LEAD COUNSEL TO THE INQUIRY",
    "MR GREY:  Would you give your full name, please?",
    "A.  Anna Mary Bell.",
    "Q.  You were the surveyor of the Dunmarsh Water Trust between",
  ],
  [
    "    2014 and 2017?",
    "A.  I was.",
    "",
    "    I left in June.",
    "(The witness withdrew)",
    "(4.00 pm)",
    "   (The hearing adjourned until 10.00 am on Friday, 7 March)",
    "                           INDEX",
    "MS ANNA MARY BELL (sworn) ............................1",
    "    Questions from LEAD COUNSEL TO THE INQUIRY .......1",
  ],
];

const expected = [
  "paragraph | Thursday, 6 March 2025",
  "other | (10.00 am)",
  "turn [LADY AMBROSE] | LADY AMBROSE: Good morning, everybody. Yes, Mr Grey.",
  "turn [MR GREY] | MR GREY: My Lady, may I call Ms Anna Bell, who wrote the report.",
  "heading | MS ANNA MARY BELL (sworn)",
  "heading | Questions from LEAD COUNSEL TO THE INQUIRY",
  "turn [MR GREY] | MR GREY: Would you give your full name, please?",
  "turn [A.] | A. Anna Mary Bell.",
  "turn [Q.] | Q. You were the surveyor of the Dunmarsh Water Trust between 2014 and 2017?",
  "turn [A.] | A. I was.",
  "turn [A.] | I left in June.",
  "other | (The witness withdrew)",
  "other | (4.00 pm)",
  "other | (The hearing adjourned until 10.00 am on Friday, 7 March)",
  "other | INDEX",
  "other | MS ANNA MARY BELL (sworn) ............................1",
  "other | Questions from LEAD COUNSEL TO THE INQUIRY .......1",
];

test.each([
  [
    "numbered lines and running titles",
    pages.map((page, at) => `The Dunmarsh Inquiry    6 March 2025\n\n${numbered(page)}\n\n   ${at + 1}\n`).join("\n"),
    ["heading | The Dunmarsh Inquiry 6 March 2025", ...expected],
  ],
  [
    "numbered lines, a blank line after each",
    pages.map((page) => numbered(page).replaceAll("\n", "\n\n")).join("\n\n"),
    expected,
  ],
  [
    "page ends",
    [...pages, []].map((page, at) => `Dunmarsh Inquiry, page ${at}\n\n${page.join("\n")}\n\n${at}`).join("\n\f"),
    expected,
  ],
])("%s", async (_, text, wanted) => {
  const reading = await read(written(text));
  expect(passages(reading)).toEqual(wanted);
  expect(reading.source).toMatchObject({ kind: "transcript", date: "2025-03-06" });
  expect(new Set(reading.source?.passages.map(({ page }) => page))).toContain(2);
});

test("a numbered list stays as it is", async () => {
  const list = Array.from({ length: 12 }, (_, at) => `${at + 1}. The trust must improve ward ${at + 1}.`).join("\n");
  expect((await read(written(list))).source?.text).toBe(list);
});
