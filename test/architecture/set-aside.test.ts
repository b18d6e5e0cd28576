/** What measures was never learnt from: no person or body of `test/gold` has its full name in the training passages. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { goldIn } from "../../src/cli/gold.ts";
import { nameForm } from "../../src/evaluate/forms.ts";

test("no name of the evaluation set is in the training passages", async () => {
  const names = new Set(
    readdirSync("training/passages")
      .filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) => readFileSync(`training/passages/${file}`, "utf8").trim().split("\n"))
      .flatMap((row) => JSON.parse(row).entities.flatMap((entity: Named) => entity.names)),
  );
  const learnt = new Set([...names].map(nameForm));
  const gold = await goldIn("test/gold");
  const shared = gold.flatMap(({ name, gold: { entities } }) =>
    entities
      .filter(({ type }) => type === "Person" || type === "Organisation")
      .flatMap(({ names }) => names.map(nameForm))
      // One word alone is no full name: any two texts may have a Walsh.
      .filter((form) => form.includes(" ") && learnt.has(form) && !offices.has(form))
      .map((form) => `${name}: ${form}`),
  );
  expect(shared).toEqual([]);
});

interface Named {
  readonly names: readonly string[];
}

/** Offices that stand for a person in one text are no name in another. */
const offices: ReadonlySet<string> = new Set(["madam chair", "chief constable", "minister for prisons"]);
