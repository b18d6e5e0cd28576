/** Which names, and which name and description, one thing cannot have. */
import { expect, test } from "vitest";
import { areApart, areOtherKinds } from "../../../src/extract/model/apart.ts";
import type { EntityType } from "../../../src/model/index.ts";

const name = (type: EntityType, text: string) => ({ type, forms: text.split(" ") });

test.each<[EntityType, string, string, boolean]>([
  ["Person", "Idris Bell", "Bell", false],
  ["Person", "Idris Bell", "Nora Bell", true],
  ["Person", "Idris Bell", "Idris Quill", true],
  ["Person", "Mr Nair", "Mrs Nair", true],
  ["Person", "Mr Nair", "Mrs Sunita Nair", true],
  ["Person", "Mr Nair", "Margaret Nair", true],
  ["Person", "Mr Nair", "Ravi Nair", false],
  ["Person", "Nair", "Mrs Sunita Nair", false],
  ["Person", "Dr Nair", "Mrs Sunita Nair", false],
  ["Organisation", "Holm Valley Trust", "Holm Trust", false],
  ["Organisation", "Holm Valley Trust", "Elm Valley Trust", true],
  ["Organisation", "Holm Valley Trust", "HVT", false],
  ["Organisation", "Holm Valley Trust", "Trust", false],
  ["Organisation", "Holm Valley Trust", "Health Standards Commission", true],
  ["Event", "Garrow Inquiry", "Inquiry", false],
  ["Organisation", "Garrow Inquiry Legal Team", "Garrow Inquiry", true],
  ["Site", "Garrow Road", "Garrow", true],
  ["Site", "Garrow Centre", "Garrow", false],
  ["Site", "East Garrow", "Garrow", true],
  ["Site", "Garrow Hospital", "Hospital", false],
])("%s: “%s” and “%s”, apart: %s", (type, one, other, apart) => {
  expect(areApart(name(type, one), name(type, other))).toBe(apart);
  expect(areApart(name(type, other), name(type, one))).toBe(apart);
});

test.each([
  ["the trust", "Health Standards Commission", true],
  ["the trust", "Holm Valley NHS Foundation Trust", false],
  ["the trust", "Holm Care Inspectorate", true],
  ["the inspectorate", "Holm Care Commission", false],
  ["the department", "Ministry of Roads", false],
  ["the watchdog", "Health Standards Commission", false],
  ["the trust", "Northlight", false],
  ["the inquiry", "Garrow Inquiry Legal Team", true],
])("“%s” is no %s: %s", (description, body, other) => {
  expect(areOtherKinds(name("Organisation", description), name("Organisation", body))).toBe(other);
});
