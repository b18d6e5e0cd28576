/**
 * What a document costs, from the first to the ten thousandth: read, extracted with the rules, resolved against all that
 * is there, stored.
 *
 *   npm run bench -- growth                          up to the thousandth, printed
 *   GROWTH_DOCUMENTS=10000 npm run bench -- growth   the whole way; keeps the curve as docs/growth.tsv and docs/growth.svg
 *
 * GROWTH_STORE=neo4j does the same on a Neo4j. A hundred in each thousand, and the last hundred, are read one by one and
 * measured, in turns with a hundred that go into a store with nothing in it: what else the machine does slows both, and
 * the ratio tells what the size of the store costs. The rest come in batches, which leave the same behind and take less
 * time.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import { ingest } from "../../src/ingest.ts";
import type { Input, Store, StoredSource } from "../../src/ports.ts";
import { read } from "../../src/read/index.ts";
import { identify, resolve } from "../../src/resolve/index.ts";
import { openStore } from "../../src/store/open.ts";
import { findServer } from "../support/neo4j-server.ts";
import { corpusArticle } from "./corpus.ts";
import { type Curve, curves } from "./curve.ts";
import { median, print } from "./figures.ts";

const documents = Number(process.env.GROWTH_DOCUMENTS ?? 1_000);
const onNeo4j = process.env.GROWTH_STORE === "neo4j";
const whole = 10_000;
const files = { table: "docs/growth.tsv", picture: "docs/growth.svg" };
const seconds = (count: number) => count * 1_000;

test(
  "what a document costs, the more there are",
  async ({ skip }) => {
    const opened = await (onNeo4j ? openNeo4j() : openEmbedded());
    if (typeof opened === "string") return skip(opened);
    const { name, store, close } = opened;
    const points: Curve["points"][number][] = [];
    for (let there = 0; there < documents; ) {
      const left = documents - there;
      const isMeasured = there % 1_000 === 0 || left <= 100;
      const numbers = Array.from({ length: isMeasured ? 100 : Math.min(300, left - 100) }, (_, at) => there + at);
      there += numbers.length;
      if (isMeasured) points.push({ documents: there, ratio: await ratio(store, numbers) });
      else await bring(store, numbers);
      if (documents >= whole && isMeasured) keep({ name, points });
    }
    await close();
    for (const point of points)
      print(
        `a document into ${point.documents}, against one into a new store (${name})`,
        `${point.ratio.toFixed(2)} ×`,
      );
    print("… at most", "2 ×");
  },
  seconds(7_200),
);

/** The median of what they cost in this store, against that in a new one of the kind that is quickest to have. */
async function ratio(store: Store, numbers: readonly number[]): Promise<number> {
  const extractor = await extractorNamed("rules");
  const other = await openEmbedded();
  const cost = async (into: Store, number: number) => {
    const began = performance.now();
    await ingest([inputOf(number)], { read, extractor, store: into });
    return performance.now() - began;
  };
  const [here, there]: [number[], number[]] = [[], []];
  // A process or a store that has just begun is slow, and not because of what there is.
  for (let warmUp = 0; warmUp < 20; warmUp += 1) await cost(other.store, 2 * whole + warmUp);
  for (const number of numbers) {
    here.push(await cost(store, number));
    there.push(await cost(other.store, whole + number));
  }
  await other.close();
  return median(here) / median(there);
}

/** All at once: as if they had been read one after the other. */
async function bring(store: Store, numbers: readonly number[]): Promise<void> {
  const extractor = await extractorNamed("rules");
  const sources: StoredSource[] = [];
  for (const number of numbers) {
    const { source } = await read(inputOf(number));
    if (!source) continue;
    const { appearances, claims } = await extractor.extract(source);
    sources.push(identify({ source, appearances, claims }));
  }
  await store.apply(async ({ namesakes }) => ({ sources, ...(await resolve(sources, namesakes)) }));
}

function inputOf(number: number): Input {
  return { name: String(number), bytes: Buffer.from(corpusArticle(number)) };
}

interface Opened {
  readonly name: string;
  readonly store: Store;
  close(): Promise<void>;
}

async function openEmbedded(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "inquiry-graph-bench-"));
  const store = await openStore(`embedded:${folder}`);
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { name: "embedded", store, close };
}

/** @returns why there is none, where there is none */
async function openNeo4j(): Promise<Opened | string> {
  const server = await findServer();
  if ("missing" in server) return server.missing;
  const { uri, username, password } = server;
  const store = await openStore(uri, { username, password });
  const close = async () => {
    await store.close();
    await server.stop();
  };
  return { name: "Neo4j", store, close };
}

/** Beside the curves of other stores that were measured before. */
function keep(curve: Curve): void {
  const [, ...before] = existsSync(files.table) ? readFileSync(files.table, "utf8").trimEnd().split("\n") : [];
  const rows = [
    ...before.filter((row) => !row.startsWith(`${curve.name}\t`)),
    ...curve.points.map((at) => [curve.name, at.documents, at.ratio.toFixed(3)].join("\t")),
  ];
  writeFileSync(files.table, `${["store\tdocuments\tratio", ...rows].join("\n")}\n`);
  const names = [...new Set(rows.map((row) => row.slice(0, row.indexOf("\t"))))];
  const all = names.map((name) => ({ name, points: rows.filter((row) => row.startsWith(`${name}\t`)).map(pointFrom) }));
  writeFileSync(files.picture, curves("What a document costs, against one in a new store", all));
}

function pointFrom(row: string): Curve["points"][number] {
  const [, documents, ratio] = row.split("\t");
  return { documents: Number(documents), ratio: Number(ratio) };
}
