/** What every store must do, whatever database is under it. */
import { expect, test } from "vitest";
import type { Store } from "../../src/ports.ts";
import { source } from "../support/builders.ts";

export function storeContract(name: string, open: () => Promise<Store>): void {
  test(`${name}: smoke`, async () => {
    const store = await open();
    const a = source("A", [
      "Ann Lee TREATED_BY Holm Trust · 2023-05",
      "Holm Trust OPERATES Elm Ward · alleged · says Bo Reed",
      "Bo Reed spoke.",
    ]);
    await store.apply({ sources: [a] });
    expect(await store.has(a.source.id)).toBe(true);
    const records = [];
    for await (const record of store.records()) records.push(record);
    console.log(records);
    const r = await store.adhoc(
      "MATCH (a:Person)-[e:TREATED_BY]->(o) RETURN a, e, o.name",
      {},
      { rows: 10, milliseconds: 1000 },
    );
    console.log(JSON.stringify(r, null, 1));
    await store.close();
  });
}
