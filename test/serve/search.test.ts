/** Search among very many names that are alike. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchByName } from "../../src/serve/search.ts";
import { openStore } from "../../src/store/open.ts";
import { type Cast, readSource } from "./case.ts";
import { fernlowIn, type Opened } from "./opened.ts";

const long = "Bartholomew Inquiry Panel of the Diocese";
let opened: Opened;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-"));
  opened = await fernlowIn(await openStore(`embedded:${folder}`));
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
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

test.each([
  ["diocese of bartholomew", [long]],
  ["bartholomew panel", [long]],
  ["bartholomew7", ["Bartholomew7", "Bartholomew70", "Bartholomew71"]],
])("%s", async (text, names) => {
  const hits = await searchByName(opened.store.run, text, 20);
  expect(hits.map(({ name }) => name).slice(0, names.length)).toEqual(names);
});
