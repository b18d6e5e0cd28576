/** How long reading takes, from bytes to the store; `npm run bench` prints it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { extractorNamed } from "../../src/extract/index.ts";
import { ingest } from "../../src/ingest.ts";
import type { Input } from "../../src/ports.ts";
import { read } from "../../src/read/index.ts";
import { openStore } from "../../src/store/open.ts";
import { program } from "../support/command.ts";
import { article } from "./articles.ts";
import { median, milliseconds, print, times } from "./figures.ts";

const folder = mkdtempSync(join(tmpdir(), "inquiry-graph-bench-"));
const documents = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(txt|html)$/.test(path))
  .map((path) => ({ name: path, bytes: readFileSync(join("examples", path)) }));

test("start", async () => {
  const help = await times(7, async () => spawnSync(process.execPath, [program, "--help"]));
  const bare = await times(7, async () => spawnSync(process.execPath, ["-e", "0"]));
  print("inquiry-graph --help", milliseconds(help));
  print("… against an empty Node program", `${(median(help) / median(bare)).toFixed(1)} ×`);
});

test("one article, warm", async () => {
  const extractor = await extractorNamed("rules");
  const store = await openStore(`embedded:${join(folder, "article")}`);
  const [page] = documents.filter(({ name }) => name.endsWith(".html"));
  // Each run reads the same article from another address, which makes it another source.
  const one = (run: number): Input => ({
    name: "page",
    bytes: page?.bytes ?? new Uint8Array(),
    details: { url: `https://paper.test/${run}` },
  });
  print(
    "a newspaper page of 560 words into an embedded store",
    milliseconds(await times(9, (run) => ingest([one(run)], { read, extractor, store }))),
  );
  const { source } = await read(one(0));
  if (source) print("… of that, extraction", milliseconds(await times(9, () => extractor.extract(source))));
  await store.close();
});

test("a folder of a thousand short articles", async () => {
  const extractor = await extractorNamed("rules");
  const store = await openStore(`embedded:${join(folder, "thousand")}`);
  const rates: number[] = [];
  const memory: number[] = [];
  for (let hundred = 0; hundred < 10; hundred += 1) {
    const inputs = Array.from({ length: 100 }, (_, at) => ({
      name: `${hundred}-${at}`,
      bytes: Buffer.from(article(hundred * 100 + at)),
    }));
    const began = performance.now();
    await ingest(inputs, { read, extractor, store });
    rates.push(100_000 / (performance.now() - began));
    memory.push(process.memoryUsage().rss / 1e6);
  }
  await store.close();
  rmSync(folder, { recursive: true });
  print("a thousand short articles, sources a second, by the hundred", rates.map((rate) => rate.toFixed(0)).join(" "));
  print("… the last hundred against the first", `${((rates.at(-1) ?? 0) / (rates[0] ?? 1)).toFixed(2)} ×`);
  print("… memory in MB, by the hundred", memory.map((size) => size.toFixed(0)).join(" "));
}, 300_000);
