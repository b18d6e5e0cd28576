/** A store of an older version is brought up; one of another version is left alone. */
import { expect, test } from "vitest";
import { GrafeoEngine } from "../../src/store/embedded/engine.ts";
import { execute } from "../../src/store/execute.ts";
import { type Migration, migrate, migrations } from "../../src/store/migrate.ts";
import { readStore } from "../../src/store/statements/store.ts";

const first = { name: "V001__first", text: "// One.\nCREATE INDEX one IF NOT EXISTS FOR (n:One) ON (n.id);\n" };
const second = {
  name: "V002__second",
  text: "// Two; with a semicolon.\nCREATE INDEX two IF NOT EXISTS FOR (n:Two) ON (n.id);\nCREATE (:Two {id: 2});\n",
};
const onWindows = ({ name, text }: Migration) => ({ name, text: text.replaceAll("\n", "\r\n") });
const changed = { ...first, text: `${first.text}\n` };

test.each<[what: string, before: Migration[], now: Migration[], outcome: number | RegExp]>([
  ["an empty database", [], [first, second], 2],
  ["an older store", [first], [first, second], 2],
  ["a store of this version", [first, second], [first, second], 2],
  ["a store set up from a checkout with other line ends", [first, second], [first, second].map(onWindows), 2],
  ["a newer store", [first, second], [first], /another version of inquiry-graph: it has V002__second/],
  ["a store with another past", [first], [changed, second], /its V001__first is not the one of this version/],
])("%s", async (_, before, now, outcome) => {
  const engine = new GrafeoEngine();
  if (before.length > 0) await migrate(engine, before);
  const migrating = migrate(engine, now);
  if (typeof outcome === "number") {
    await migrating;
    const [store] = await engine.read((transaction) => execute(transaction, readStore, {}));
    expect(store).toMatchObject({ version: outcome, position: 0 });
    const made = await engine.read((transaction) => transaction.run("MATCH (n:Two) RETURN n.id AS id", {}));
    expect(made).toEqual([{ id: 2 }]);
  } else {
    await expect(migrating).rejects.toMatchObject({ code: "store-newer", message: expect.stringMatching(outcome) });
  }
  await engine.close();
});

test("the files are in order, without a gap", () => {
  const numbers = migrations().map(({ name }) => Number(name.slice(1, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
