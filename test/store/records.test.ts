/** Reading all that stands takes several statements, and somebody else may write between any two of them. */
import { expect, test } from "vitest";
import { GrafeoEngine } from "../../src/store/embedded/engine.ts";
import type { Transaction } from "../../src/store/engine.ts";
import { GraphStore } from "../../src/store/graph-store.ts";
import { noLedger } from "../../src/store/ledger.ts";
import { migrate } from "../../src/store/migrate.ts";
import { readRecords } from "../../src/store/records.ts";
import { source } from "../support/builders.ts";

const sources = ["One", "Two"].map((title) => source(title, [`Ann Lee TREATED_BY Holm Trust · as ${title}`]));

test.each([0, 1, 2, 3, 4, 5, 6, 7])("a withdrawal after statement %i is told, and is no damage", async (turn) => {
  const engine = new GrafeoEngine();
  await migrate(engine);
  const store = new GraphStore("memory", engine, noLedger);
  await store.apply({ sources });
  let statements = 0;
  const between = (transaction: Transaction): Transaction => ({
    async run(text, params) {
      const rows = await transaction.run(text, params);
      if (statements++ === turn) await store.apply({ withdrawals: sources.map(({ source }) => source.id) });
      return rows;
    },
  });
  const read = async () => {
    for await (const _ of readRecords((work) => engine.read((transaction) => work(between(transaction)))));
  };
  await expect(read()).rejects.toMatchObject({ code: "store-in-use" });
  expect(statements).toBeGreaterThan(turn);
  await store.close();
});
