/** Where a name ends, by the words beside it. */
import { expect, test } from "vitest";
import { withLegalForm, withoutCounsel } from "../../../src/extract/model/repairs.ts";
import { words } from "../../../src/extract/model/words.ts";

const body = { type: "Organisation", form: "name" } as const;
const person = { type: "Person", form: "name" } as const;

test.each([
  ["Holm Gas, Inc. of Leeds", 2, body, "Holm Gas, Inc"],
  ["Holm Gas Ltd of Leeds", 2, body, "Holm Gas Ltd"],
  ["Holm Gas, Ann Lee of Leeds", 2, body, "Holm Gas"],
  ["Ann Lee, Inc. of Leeds", 2, person, "Ann Lee"],
  ["Ann Lee King's Counsel", 3, person, "Ann Lee"],
])("%s", (text, length, label, expected) => {
  const all = words(text);
  const given = { first: 0, last: length - 1, label: 0, score: 1 };
  const { last } = withLegalForm(withoutCounsel(given, label, all, text), label, all, text);
  expect(text.slice(0, all[last]?.end)).toBe(expected);
});
