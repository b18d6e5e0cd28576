/** What the sides of a conflict have in common, in words. */
import { expect, test } from "vitest";
import type { Account } from "../../src/model/account.ts";
import type { Conflict } from "../../src/model/derive/conflicts.ts";
import { contestedIn, sideWords } from "../../viz/src/accounts/conflicts.ts";

const account = (part: Partial<Account>): Account => ({
  ...{
    id: "c_1",
    predicate: "TREATED_BY",
    subject: "a_1",
    subjectName: "Ann Lee",
    object: "a_2",
    objectName: "Bo Reed",
  },
  ...{ role: null, stance: "asserted", polarity: "affirmed", saidBy: null, edtf: null, words: null, quote: "" },
  source: { id: "s_1", title: "One", date: null },
  ...part,
});
const conflict = (kind: Conflict["kind"], ...sides: Account[][]): Conflict => ({ kind, sides });

test.each<[string, Conflict["kind"], Partial<Account>, string]>([
  ["what is asserted", "contradiction", {}, "It is so"],
  ["what is denied", "contradiction", { stance: "denied" }, "It is not so"],
  ["what is negated", "contradiction", { polarity: "negated" }, "It is not so"],
  ["a denial that it was not", "contradiction", { stance: "denied", polarity: "negated" }, "It is so"],
  ["a month", "dates", { edtf: "2023-06" }, "Jun 2023"],
  ["who held an office", "office", {}, "Ann Lee"],
])("%s", (_, kind, part, expected) => {
  const side = [account(part)];
  expect(sideWords(conflict(kind, side, side), side)).toBe(expected);
  expect(sideWords(conflict(kind), [])).toBe("");
});

test("every claim of every side is contested", () => {
  const [one, two, three] = ["c_1", "c_2", "c_3"].map((id) => account({ id }));
  if (!one || !two || !three) throw new RangeError("three accounts are three");
  expect([...contestedIn([conflict("dates", [one], [two]), conflict("office", [two], [three])])]).toEqual([
    "c_1",
    "c_2",
    "c_3",
  ]);
});
