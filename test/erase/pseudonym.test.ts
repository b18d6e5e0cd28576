/** A pseudonym tells nothing of whose it is, and is a name like any other. */
import { expect, test } from "vitest";
import { pseudonymFor } from "../../src/erase/index.ts";
import { isCypher, personName } from "../../src/model/index.ts";

const id = `a_${"0".repeat(16)}`;
const salt = (byte: number) => new Uint8Array(16).fill(byte);

test("is the same for one person and one salt, and another for another", () => {
  expect(pseudonymFor(id, salt(1))).toBe(pseudonymFor(id, salt(1)));
  const made = Array.from({ length: 20 }, (_, at) => pseudonymFor(id, salt(at)));
  expect(new Set([...made, pseudonymFor(`a_${"1".repeat(16)}`, salt(1))]).size).toBe(21);
});

test("is a full name that hides nobody to the rules, and no word", () => {
  const pseudonym = pseudonymFor(id, salt(7));
  expect(pseudonym).toMatch(/^Person [BCDFGHJKLMNPQRSTVWXZ]{6}$/);
  expect(isCypher(pseudonym)).toBe(false);
  expect(personName(pseudonym)?.given).toEqual(["person"]);
});
