/** What can be wrong with a server, each told by its code; and a database that others use too. */
import getPort from "get-port";
import { describe, expect, test } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { someSources } from "../../contract/random.ts";
import { sameNames } from "../../support/builders.ts";
import { derived, projected, recordsOf } from "../../support/graph.ts";
import { emptyStore, missing, openAgain, past, server } from "../../support/neo4j.ts";

describe.skipIf(missing !== undefined)(missing ?? "a Neo4j server", () => {
  test("that is not there", async () => {
    const port = await getPort({ host: "127.0.0.1" });
    for (const scheme of ["neo4j", "bolt"]) {
      const address = `${scheme}://127.0.0.1:${port}`;
      await expect(openStore(address)).rejects.toMatchObject({
        code: "store-unreachable",
        message: `${address} does not answer: nothing listens there`,
      });
    }
  });

  test("that asks for a password", async ({ skip }) => {
    const { uri, password } = server();
    if (password === undefined) skip("this server asks for none");
    const refused = { code: "store-refused" };
    await expect(openStore(uri, { username: "neo4j", password: "wrong" })).rejects.toMatchObject(refused);
    await expect(openStore(uri)).rejects.toMatchObject(refused);
  });

  test("that has no such database", async () => {
    const { uri, ...token } = server();
    await expect(openStore(uri, { ...token, database: "nowhere" })).rejects.toMatchObject({ code: "store-missing" });
  });

  test("whose store a newer version has set up", async () => {
    await (await emptyStore()).close();
    await past((driver) => driver.executeQuery("MATCH (s:Store) SET s.migrations = s.migrations + 'V999__later x'"));
    await expect(openAgain()).rejects.toMatchObject({ code: "store-newer" });
  });

  test("with a store in it already is opened again as it is", async () => {
    const first = await emptyStore();
    await first.apply({ sources: someSources.slice(0, 2) });
    const lines = await recordsOf(first);
    await first.close();
    const second = await openAgain();
    expect(await recordsOf(second)).toEqual(lines);
    await second.close();
  });

  test("that several write to at once", async () => {
    const stores = [await emptyStore(), await openAgain()];
    const batches = someSources.map((stored) => ({ sources: [stored] }));
    await Promise.all(batches.map((batch, index) => stores[index % 2]?.apply(batch)));
    await Promise.all(sameNames(someSources).map((each, index) => stores[index % 2]?.apply({ judgements: [each] })));
    const [store] = stores;
    if (!store) throw new Error("there are two stores");
    expect(await projected(store)).toEqual(derived(await recordsOf(store)));
    for (const each of stores) await each.close();
  });

  test("with other data in it, which stays", async () => {
    const store = await emptyStore();
    await past((driver) => driver.executeQuery("CREATE (:Person {name: 'Ann Lee'})-[:KNOWS]->(:Thing {id: 1})"));
    await store.apply({ sources: someSources });
    await store.apply({ withdrawals: someSources.map(({ source }) => source.id) });
    const left = await past((driver) =>
      driver.executeQuery("MATCH (p:Person)-[k:KNOWS]->(t:Thing) RETURN count(*) AS n"),
    );
    expect(left.records[0]?.get("n").toNumber()).toBe(1);
    await store.close();
    await past((driver) => driver.executeQuery("MATCH (n:Person|Thing) DETACH DELETE n"));
  });
});
