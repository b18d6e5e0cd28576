/** Neo4j keeps the contract, and gives the same bytes as the embedded store. */
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { sameNames } from "../support/builders.ts";
import { folder } from "../support/folder.ts";
import { exported, projected, restore } from "../support/graph.ts";
import { emptyStore, missing } from "../support/neo4j.ts";
import { full } from "./batches.ts";
import { someSources } from "./random.ts";
import { storeContract } from "./store.ts";

describe.skipIf(missing !== undefined)(missing ?? "on a real server", () => {
  storeContract("neo4j", { fresh: emptyStore, runs: 4 });

  test("both stores export the same bytes and show the same graph, and each takes the other's archive", async () => {
    const neo4j = await emptyStore();
    const embedded = await openStore(`embedded:${folder()}`);
    try {
      const batches = [full, { sources: someSources, judgements: sameNames(someSources) }];
      for (const store of [neo4j, embedded]) for (const batch of batches) await store.apply(batch);
      const archive = await exported(embedded);
      expect(await exported(neo4j)).toBe(archive);
      expect(await projected(neo4j)).toEqual(await projected(embedded));

      const withdrawals = [...(full.sources ?? []), ...someSources].map(({ source }) => source.id);
      for (const store of [neo4j, embedded]) {
        await store.apply({ withdrawals });
        await restore(archive, store);
        expect(await exported(store)).toBe(archive);
      }
    } finally {
      await neo4j.close();
      await embedded.close();
    }
  });
});
