/** Search among very many names that are alike. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchByName } from "../../src/serve/search.ts";
import { type Cast, readSource } from "./case.ts";
import { type Opened, openEmpty } from "./opened.ts";

const long = "Bartholomew Inquiry Panel of the Diocese";
let opened: Opened;

beforeAll(async () => {
  opened = await openEmpty();
  const numbers = Array.from({ length: 1200 }, (_, number) => number);
  const cast: Cast = Object.fromEntries([
    ["long", "Organisation"],
    ...numbers.map((number) => [`p${number}`, "Person"]),
  ]);
  const body = numbers.map(
    (number) => `{p${number}|Bartholomew${number}} was treated by {long|${long}}.\n> p${number} TREATED_BY long`,
  );
  const { source, appearances, claims } = readSource(cast, { title: "Many" }, body.join("\n\n"));
  await opened.store.apply({ sources: [{ source, appearances, claims }] });
});
afterAll(() => opened.close());

test.each([
  ["diocese of bartholomew", [long]],
  ["bartholomew panel", [long]],
  ["bartholomew7", ["Bartholomew7", "Bartholomew70", "Bartholomew71"]],
])("%s", async (text, names) => {
  const hits = await searchByName(opened.store.run, text, 20);
  expect(hits.map(({ name }) => name).slice(0, names.length)).toEqual(names);
});
