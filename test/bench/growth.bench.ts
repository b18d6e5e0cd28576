/**
 * What a document costs, from the first to the ten thousandth: read, extracted with the rules, resolved against all that
 * is there, stored.
 *
 *   npm run bench -- growth                          the first thousand, printed
 *   GROWTH_DOCUMENTS=10000 npm run bench -- growth   the whole way; keeps the curve as docs/growth.tsv and docs/growth.svg
 *
 * GROWTH_STORE=neo4j does the same on a Neo4j. What is compared is the median of a hundred documents; on an embedded
 * store, processor time, of which the store is a part, so that what else the machine does counts for nothing.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import { ingest } from "../../src/ingest.ts";
import type { Store } from "../../src/ports.ts";
import { read } from "../../src/read/index.ts";
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
    // A process that has just begun is slow, and not because of what there is.
    const warmUp = await openEmbedded();
    await taken(
      warmUp.store,
      Array.from({ length: 200 }, (_, at) => whole + at),
    );
    await warmUp.close();

    const all = await taken(
      store,
      Array.from({ length: documents }, (_, at) => at),
    );
    await close();
    const points = Array.from({ length: Math.ceil(documents / 100) }, (_, at) => ({
      documents: Math.min(documents, (at + 1) * 100),
      milliseconds: median(all.slice(at * 100, (at + 1) * 100)),
    }));
    const [first, last] = [median(all.slice(9, 109)), points.at(-1)?.milliseconds ?? Number.NaN];
    print(`a document after the 10th, in ms (${name})`, first.toFixed(1));
    print(`… before the ${documents}th`, last.toFixed(1));
    print("… the one against the other, and at most", `${(last / first).toFixed(2)} ×, 2 ×`);
    if (documents >= whole) keep({ name, points });
  },
  seconds(7_200),
);

async function taken(store: Store, numbers: readonly number[]): Promise<number[]> {
  const extractor = await extractorNamed("rules");
  const times: number[] = [];
  for (const number of numbers) {
    const input = { name: String(number), bytes: Buffer.from(corpusArticle(number)) };
    const began = spent();
    await ingest([input], { read, extractor, store });
    times.push(spent() - began);
  }
  return times;
}

/** In milliseconds. */
function spent(): number {
  if (onNeo4j) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
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
  return { name: "embedded, processor", store, close };
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
  return { name: "Neo4j, elapsed", store, close };
}

/** Beside the curves of other stores that were measured before. */
function keep(curve: Curve): void {
  const [, ...before] = existsSync(files.table) ? readFileSync(files.table, "utf8").trimEnd().split("\n") : [];
  const rows = [
    ...before.filter((row) => !row.startsWith(`${curve.name}\t`)),
    ...curve.points.map((at) => [curve.name, at.documents, at.milliseconds.toFixed(2)].join("\t")),
  ];
  writeFileSync(files.table, `${["store\tdocuments\tmilliseconds", ...rows].join("\n")}\n`);
  const names = [...new Set(rows.map((row) => row.slice(0, row.indexOf("\t"))))];
  const all = names.map((name) => ({ name, points: rows.filter((row) => row.startsWith(`${name}\t`)).map(pointFrom) }));
  writeFileSync(files.picture, curves("What a document costs, the more there are", all));
}

function pointFrom(row: string): Curve["points"][number] {
  const [, documents, milliseconds] = row.split("\t");
  return { documents: Number(documents), milliseconds: Number(milliseconds) };
}
