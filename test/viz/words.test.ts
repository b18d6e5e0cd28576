/** Dates, stances and names in words. */
import { expect, test } from "vitest";
import { labelLines } from "../../viz/src/canvas/label.ts";
import { count } from "../../viz/src/words/count.ts";
import { mannerOf, saidHow, saidShortly } from "../../viz/src/words/manner.ts";
import { rolesInWords } from "../../viz/src/words/roles.ts";
import { boundsInWords, dateInWords } from "../../viz/src/words/when.ts";

test.each([
  ["2023-06-13", "13 Jun 2023"],
  ["2023-06", "Jun 2023"],
  ["2023", "2023"],
  ["1993~", "about 1993"],
  ["2024-05?", "perhaps May 2024"],
  ["2024-05/2025-08", "May 2024 to Aug 2025"],
  ["2022/..", "from 2022"],
  ["../2024-05", "until May 2024"],
])("the date %s is %s", (edtf, words) => expect(dateInWords(edtf)).toBe(words));

test.each([
  [null, null, ""],
  ["2022-06-09", "2022-06-09", "9 Jun 2022"],
  ["2022-06-01", "2022-06-30", "Jun 2022"],
  ["2024-02-01", "2024-02-29", "Feb 2024"],
  ["2022-01-01", "2022-12-31", "2022"],
  ["2021-01-01", "2023-12-31", "2021 to 2023"],
  ["2022-03-01", "2023-04-05", "Mar 2022 to 5 Apr 2023"],
  ["2021-01-01", null, "from 2021"],
  [null, "2024-05-31", "until May 2024"],
  ["2023-04-04", "2023-04-05", "4 Apr 2023 to 5 Apr 2023"],
])("the days %s to %s are %j: never more exact than the words may have been", (earliest, latest, words) => {
  expect(boundsInWords(earliest, latest)).toBe(words);
});

test("what is expected is due by its last day, and lasts until none", () => {
  expect(dateInWords("../2025-10", "by")).toBe("by Oct 2025");
  expect(boundsInWords(null, "2025-10-31", "by")).toBe("by Oct 2025");
  expect(boundsInWords("2025-10-01", "2025-10-31", "by")).toBe("Oct 2025");
});

test.each([
  ["asserted", "affirmed", "asserted", "asserted", "asserted"],
  ["alleged", "affirmed", "alleged", "alleged", "alleged"],
  ["denied", "affirmed", "denied", "denied", "denied"],
  ["asserted", "negated", "denied", "negated", "asserted, negated: said not to be so"],
  ["planned", "negated", "denied", "planned, negated", "planned, negated: said not to be so"],
] as const)("%s and %s is drawn as %s", (stance, polarity, manner, short, long) => {
  expect(mannerOf({ stance, polarity })).toBe(manner);
  expect(saidShortly({ stance, polarity })).toBe(short);
  expect(saidHow({ stance, polarity })).toBe(long);
});

test.each([
  ["Mara Quill", "Mara Quill"],
  ["Harrow Vale Community Care Partnership", "Harrow Vale Community|Care Partnership"],
  [
    "Nottingham and Northamptonshire Healthcare NHS Foundation Trust",
    "Nottingham and|Northamptonshire|Healthcare NHS …",
  ],
  ["Llanfairpwllgwyngyllgogerychwyrndrobwll", "Llanfairpwllgwyngyllgog…"],
  ["  spaced \n out ", "spaced out"],
])("the label of %j", (name, lines) => expect(labelLines(name).join("|")).toBe(lines));

test.each([
  [["witness", "chief executive"], "witness, chief executive"],
  [[`review ${"the trust ".repeat(12)}`], `review ${"the trust ".repeat(8)}the …`],
  [["x".repeat(120)], `${"x".repeat(90)} …`],
])("the roles %j", (roles, words) => expect(rolesInWords(roles)).toBe(words));

test("numbers with their nouns", () => {
  expect([count(1, "source"), count(3, "source"), count(1200, "thing")]).toEqual([
    "1 source",
    "3 sources",
    "1,200 things",
  ]);
});
