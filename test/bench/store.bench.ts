/**
 * How fast sources are stored: into an embedded store, where one must not cost more the more there are; and into
 * Neo4j, against the bare statements that write the same nodes and relationships.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { test } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import type { Batch, Store, StoredSource } from "../../src/ports.ts";
import { read } from "../../src/read/index.ts";
import { resolve } from "../../src/resolve/index.ts";
import { openStore } from "../../src/store/open.ts";
import { findServer } from "../support/neo4j-server.ts";
import { article } from "./articles.ts";
import { median, print } from "./figures.ts";

test("a thousand sources into an embedded store, one by one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "inquiry-graph-bench-"));
  const store = await openStore(`embedded:${folder}`);
  const taken: number[] = [];
  for (const source of await sources(1_000)) taken.push(await timed(store, await batchOf([source], store)));
  await store.close();
  const total = taken.reduce((sum, each) => sum + each, 0);
  print("sources into an embedded store, one by one, a second", ((taken.length * 1_000) / total).toFixed(0));
  const ratio = median(taken.slice(-200)) / median(taken.slice(0, 200));
  print("… the last two hundred against the first, time for one", `${ratio.toFixed(2)} ×`);

  print("… opened again", await opening(folder));
  rmSync(join(folder, "graph.grafeo"));
  print("… opened with the graph to be made anew", await opening(folder));
  rmSync(folder, { recursive: true });
}, 300_000);

test("batches into Neo4j, against bare statements", async ({ skip }) => {
  const server = await findServer();
  if ("missing" in server) return skip(server.missing);
  const { uri, username = "neo4j", password } = server;
  const token = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(uri, token, { telemetryDisabled: true });
  const store = await openStore(uri, { username, password });
  await driver.executeQuery("CREATE CONSTRAINT bare_id IF NOT EXISTS FOR (n:Bare) REQUIRE n.id IS UNIQUE");
  const all = await sources(perBatch * rounds);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const batch = await batchOf(all.slice(round * perBatch, (round + 1) * perBatch), store);
    ours.push(await timed(store, batch));
    const statements = await asWritten(driver, batch);
    const began = performance.now();
    for (const [text, rows] of statements) await driver.executeQuery(text, { rows });
    bare.push(performance.now() - began);
  }
  // The first rounds are those of a server that has yet to warm up.
  const warm = (times: readonly number[]) => median(times.slice(cold));
  print(`sources into Neo4j, ${perBatch} a batch, a second`, ((perBatch * 1_000) / warm(ours)).toFixed(0));
  print("… against the bare statements for the same rows, speed", `${(warm(bare) / warm(ours)).toFixed(2)} ×`);
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await store.close();
  await driver.close();
  await server.stop();
}, 600_000);

const perBatch = 50;
const rounds = 10;
const cold = 4;

/** Read and extracted: what comes before storing is not measured here. */
async function sources(count: number): Promise<StoredSource[]> {
  const extractor = await extractorNamed("rules");
  const found: StoredSource[] = [];
  for (let number = 0; number < count; number++) {
    const { source } = await read({ name: `${number}`, bytes: Buffer.from(article(number)) });
    if (source) found.push({ source, ...(await extractor.extract(source)) });
  }
  return found;
}

async function batchOf(stored: readonly StoredSource[], store: Store): Promise<Batch> {
  let batch: Batch = {};
  await store.apply(async ({ namesakes }) => {
    batch = { sources: stored, ...(await resolve(stored, namesakes)) };
    return {};
  });
  return batch;
}

async function timed(store: Store, batch: Batch): Promise<number> {
  const began = performance.now();
  await store.apply(batch);
  return performance.now() - began;
}

async function opening(folder: string): Promise<string> {
  const began = performance.now();
  const store = await openStore(`embedded:${folder}`);
  const taken = performance.now() - began;
  await store.close();
  return `${taken.toFixed(0)} ms`;
}

/** The nodes and relationships that a batch has written, as one bare statement for each label and each type. */
async function asWritten(driver: Driver, { sources = [] }: Batch): Promise<[text: string, rows: object[]][]> {
  const entities = await driver.executeQuery(
    "UNWIND $ids AS id MATCH (:Appearance {id: id})-[:REFERS_TO]->(e:Entity) RETURN DISTINCT e.id AS id",
    { ids: sources.flatMap(({ appearances }) => appearances.map(({ id }) => id)) },
  );
  const ids: { readonly [label: string]: readonly string[] } = {
    Source: sources.map(({ source }) => source.id),
    Passage: sources.flatMap(({ source }) => source.passages.map(({ index }) => `${source.id}/${index}`)),
    Appearance: sources.flatMap(({ appearances }) => appearances.map(({ id }) => id)),
    Claim: sources.flatMap(({ claims }) => claims.map(({ id }) => id)),
    Entity: entities.records.map((record) => record.get("id")),
  };
  const statements: [string, object[]][] = [];
  for (const [label, some] of Object.entries(ids)) {
    const found = await driver.executeQuery(
      `UNWIND $some AS id MATCH (n:${label} {id: id}) RETURN id, properties(n) AS properties`,
      { some },
    );
    statements.push([
      "UNWIND $rows AS row MERGE (n:Bare {id: row.id}) SET n += row.properties",
      found.records.map((record) => record.toObject()),
    ]);
  }
  const types = new Map<string, object[]>();
  for (const [label, some] of Object.entries(ids)) {
    const found = await driver.executeQuery(
      `UNWIND $some AS id MATCH (:${label} {id: id})-[r]->(b) RETURN type(r) AS type, id AS a, b.id AS b, properties(r) AS properties`,
      { some },
    );
    for (const record of found.records) {
      const { type, ...row } = record.toObject();
      types.set(type, [...(types.get(type) ?? []), row]);
    }
  }
  for (const [type, rows] of types) {
    const text = `UNWIND $rows AS row MATCH (a:Bare {id: row.a}) MATCH (b:Bare {id: row.b}) MERGE (a)-[r:${type}]->(b) SET r += row.properties`;
    statements.push([text, rows]);
  }
  return statements;
}
