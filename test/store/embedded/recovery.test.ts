/** What an embedded store makes of a folder that something has happened to. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { sha256 } from "../../../src/hash.ts";
import { openStore } from "../../../src/store/open.ts";
import { sameNames, source } from "../../support/builders.ts";
import { folder } from "../../support/folder.ts";
import { derived, exported, projected, recordsOf } from "../../support/graph.ts";
import { resummed } from "../../support/resummed.ts";

const sources = [
  source("First", ["Ann Lee TREATED_BY Holm Trust · 2023-05"]),
  source("Second", ["Care Watch INSPECTED Holm Trust · says Bo Reed"]),
  source("Third", ["Holm Trust OPERATES Elm Ward", "Cy O’Neil AUTHORED Tarn Review"]),
];
const judgements = sameNames(sources);
const graph = "graph.grafeo";
const journal = "journal.jsonl";

/** The graph of a store with something else in it. */
let other: string;
beforeAll(async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  await store.apply({ sources: [source("Other", ["Bo Reed QUESTIONED Ann Lee"])] });
  await store.close();
  other = join(path, graph);
});

interface Made {
  readonly path: string;
  /** What an undamaged store exports after each batch, and how long its journal is. */
  readonly after: readonly { readonly archive: string; readonly length: number }[];
}

/** A store with four batches in it, closed. */
async function made(): Promise<Made> {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  const after: { archive: string; length: number }[] = [];
  for (const batch of [...sources.map((each) => ({ sources: [each] })), { judgements }]) {
    await store.apply(batch);
    after.push({ archive: await exported(store), length: journalOf(path).length });
  }
  await store.close();
  return { path, after };
}

function journalOf(path: string): Buffer {
  return readFileSync(join(path, "journal.jsonl"));
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x01;
  writeFileSync(file, bytes);
}

test.each<[what: string, damage: (made: Made) => void, standing: number, notice: RegExp | undefined]>([
  ["nothing", () => undefined, 4, undefined],
  ["the graph is missing", ({ path }) => rmSync(join(path, graph)), 4, /is missing; it is made anew/],
  ["the graph is rubbish", ({ path }) => writeFileSync(join(path, graph), "rubbish"), 4, /is damaged .* made anew/],
  ["a bit of the graph is wrong", ({ path }) => flip(join(path, graph), 36_870), 4, /is damaged .* made anew/],
  ["the graph is of another store", ({ path }) => cpSync(other, join(path, graph)), 4, /made anew/],
  ["half a line at the end", (of) => append(of, '{"v":1,"record":"sou'), 4, /had been cut off/],
  ["a batch without its commit", (of) => append(of, firstLine(of)), 4, /had been cut off/],
  ["zeros at the end", (of) => append(of, "\0".repeat(300)), 4, /had been cut off/],
])("%s", async (_, damage, standing, notice) => {
  const store = await made();
  damage(store);
  const notices: string[] = [];
  const opened = await openStore(`embedded:${store.path}`, { notice: (text) => notices.push(text) });
  const { archive, length } = store.after[standing - 1] ?? { archive: "", length: 0 };
  expect(await exported(opened)).toBe(archive);
  expect(await projected(opened)).toEqual(derived(await recordsOf(opened)));
  expect(journalOf(store.path).length).toBe(length);
  if (notice) expect(notices.join("\n")).toMatch(notice);
  else expect(notices).toEqual([]);

  await opened.apply({ withdrawals: sources.map(({ source }) => source.id) });
  await opened.close();
  const again = await openStore(`embedded:${store.path}`, { notice: (text) => notices.push(text) });
  expect(await recordsOf(again)).toEqual([]);
  expect(notices).toHaveLength(notice && !/cut off/.test(notices[0] ?? "") ? 1 : notices.length);
  await again.close();
});

test("a graph that is behind is brought up, without a word", async () => {
  const path = folder();
  const first = await openStore(`embedded:${path}`);
  await first.apply({ sources: sources.slice(0, 1) });
  await first.close();
  cpSync(join(path, graph), join(path, "old"));
  const second = await openStore(`embedded:${path}`);
  await second.apply({ sources: sources.slice(1), judgements });
  await second.apply({ withdrawals: [sources[0]?.source.id ?? ""] });
  await second.apply({ sources: sources.slice(0, 1), judgements });
  const archive = await exported(second);
  await second.close();
  cpSync(join(path, "old"), join(path, graph));
  const notices: string[] = [];
  const third = await openStore(`embedded:${path}`, { notice: (text) => notices.push(text) });
  expect([await exported(third), notices]).toEqual([archive, []]);
  expect(await projected(third)).toEqual(derived(await recordsOf(third)));
  await third.close();
});

test.each<[what: string, change: (lines: string[]) => void, code: string, message: RegExp]>([
  [
    "a changed letter",
    (lines) => lines.splice(1, 1, (lines[1] ?? "").replace("Ann", "Eve")),
    "journal-damaged",
    /line 2: its checksum/,
  ],
  ["a missing line", (lines) => lines.splice(2, 1), "journal-damaged", /line 4: lines before it are missing/],
  [
    "a line that is no record",
    (lines) => lines.splice(3, 0, "hello"),
    "journal-damaged",
    /line 4: it does not end with/,
  ],
  [
    "an appearance before its source",
    (lines) => lines.splice(0, 2, ...lines.slice(0, 2).reverse()),
    "journal-damaged",
    /line 1: there is no source before the appearance/,
  ],
  [
    "a newer version",
    (lines) => lines.splice(0, 1, resummed((lines[0] ?? "").replace('"v":1', '"v":2'))),
    "store-newer",
    /version 2/,
  ],
])("%s is told, and nothing is changed", async (_, change, code, message) => {
  const { path } = await made();
  const lines = journalOf(path).toString().split("\n");
  change(lines);
  writeFileSync(join(path, journal), lines.join("\n"));
  const state = () => readdirSync(path).map((file) => `${file} ${sha256(readFileSync(join(path, file)))}`);
  const before = state();
  await expect(openStore(`embedded:${path}`)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  expect(state()).toEqual(before);
  expect(existsSync(join(path, "lock"))).toBe(false);
});

test.each<[what: string, damage: (made: Made) => void, message: RegExp]>([
  ["ends early", ({ path, after }) => truncateSync(join(path, journal), after[1]?.length), /ends after \d+ bytes/],
  [
    "has lost its last letter",
    ({ path }) => flip(join(path, journal), journalOf(path).length - 4),
    /ends after \d+ bytes/,
  ],
  [
    "lacks half of its last batch",
    ({ path, after }) => truncateSync(join(path, journal), (after[3]?.length ?? 0) - 30),
    /ends after \d+ bytes/,
  ],
  ["is empty", ({ path }) => truncateSync(join(path, journal)), /ends after 0 bytes/],
  ["is gone", ({ path }) => rmSync(join(path, journal)), /is gone/],
])("a journal that %s before what the graph holds is told, and not cut", async (_, damage, message) => {
  const store = await made();
  damage(store);
  const state = () =>
    readdirSync(store.path).map((file) => [file, file === graph || readFileSync(join(store.path, file))]);
  const before = state();
  const failure = { code: "journal-damaged", message: expect.stringMatching(message) };
  await expect(openStore(`embedded:${store.path}`)).rejects.toMatchObject(failure);
  await expect(openStore(`embedded:${store.path}`)).rejects.toMatchObject(failure);
  expect(state()).toEqual(before);
});

test("what is cut off is kept when no graph can tell that it had not been acknowledged", async () => {
  const { path, after } = await made();
  rmSync(join(path, graph));
  flip(join(path, journal), journalOf(path).length - 4);
  const whole = journalOf(path);
  await (await openStore(`embedded:${path}`)).close();
  expect(journalOf(path).length).toBe(after[2]?.length);
  expect(Buffer.concat([journalOf(path), readFileSync(join(path, `${journal}.aside`))])).toEqual(whole);
});

/** A disk that fills up in the middle of a write. */
test("after a write that could not be undone, the journal takes nothing more", async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  await store.apply({ sources: sources.slice(0, 1) });
  const handle = await open(join(path, "other"), "w");
  const file = Object.getPrototypeOf(handle) as Pick<FileHandle, "appendFile" | "truncate">;
  await handle.close();
  const { appendFile } = file;
  const full = () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
  const appending = vi.spyOn(file, "appendFile").mockImplementation(async function (this: FileHandle, bytes) {
    await appendFile.call(this, (bytes as Buffer).subarray(0, 100));
    return full();
  });
  const truncating = vi.spyOn(file, "truncate").mockImplementation(full);
  await expect(store.apply({ sources: sources.slice(1, 2) })).rejects.toMatchObject({ code: "store-unwritable" });
  appending.mockRestore();
  truncating.mockRestore();
  await expect(store.apply({ sources: sources.slice(2) })).rejects.toMatchObject({
    code: "store-unwritable",
    message: expect.stringContaining("takes nothing more"),
  });
  await store.close();
  const again = await openStore(`embedded:${path}`);
  expect((await recordsOf(again)).filter(({ record }) => record === "source")).toHaveLength(1);
  await again.apply({ sources: sources.slice(1) });
  await again.close();
});

test("a batch that is there already adds no line to the journal", async () => {
  const { path, after } = await made();
  const store = await openStore(`embedded:${path}`);
  await store.apply({ sources, judgements });
  await store.apply({ withdrawals: [`s_${"0".repeat(16)}`] });
  await store.close();
  expect(journalOf(path).length).toBe(after[3]?.length);
});

function append({ path }: Made, text: string): void {
  writeFileSync(join(path, journal), Buffer.concat([journalOf(path), Buffer.from(text)]));
}

function firstLine({ path }: Made): string {
  return `${journalOf(path).toString().split("\n", 1)[0]}\n`;
}
