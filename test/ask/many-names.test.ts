/** Asking by name where very many names are alike. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, questionNamed } from "../../src/ask/index.ts";
import { settle } from "../../src/ask/named.ts";
import { type Cast, readSource } from "../serve/case.ts";
import { type Opened, openEmpty } from "../serve/opened.ts";

const some = 1200;
let opened: Opened;

beforeAll(async () => {
  opened = await openEmpty();
  const numbers = Array.from({ length: some }, (_, number) => number);
  const cast: Cast = {
    ...Object.fromEntries(numbers.map((number) => [`t${number}`, "Organisation" as const])),
    ...{ wye: "Organisation", trust: "Organisation", panel: "Organisation" },
  };
  const body = [
    ...numbers.map((number) => `{t${number}|Body${number} Trust} replied.`),
    "{wye|Wye Trust} replied.",
    "{trust|Trust} replied.",
    "{panel|Panel of Wye Valley Trust} replied.",
  ];
  const { source, appearances, claims } = readSource(cast, { title: "Many" }, body.join("\n\n"));
  await opened.store.apply({ sources: [{ source, appearances, claims }] });
});
afterAll(() => opened.close());

test.each([
  ["Wye Trust", "Wye Trust"],
  ["the wye trust", "Wye Trust"],
  ["trust", "Trust"],
  ["wye valley trust", "Panel of Wye Valley Trust"],
])("%s means %s", async (given, name) => {
  expect((await settle(opened.store.run, given)).name).toBe(name);
});

test.each([
  ["rust", 'more than 1,000 things have "rust" in their names'],
  ["Usk Trust", 'nothing is named "Usk Trust"'],
])("%s is not settled", async (given, message) => {
  await expect(settle(opened.store.run, given)).rejects.toMatchObject({ code: "name-unknown", message });
});

describe("find", () => {
  test.each<[string, number | undefined, number, boolean]>([
    ["trust", 5000, some + 3, false],
    ["trust", undefined, 100, true],
    ["trust", some + 3, some + 3, false],
    ["wye trust", 10, 1, false],
  ])("%s, at most %s", async (name, limit, count, cut) => {
    const answer = await ask(opened.store.run, questionNamed("find"), { name, ...(limit && { limit }) });
    expect([answer.rows.length, answer.cut]).toEqual([count, cut]);
  });
});
