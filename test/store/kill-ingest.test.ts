/**
 * The command is killed while it reads a folder, and while it makes a graph anew. Nothing that it had said was stored
 * is lost, every invariant holds, and in the end all is as if it had never been disturbed.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { derived, exported, projected, recordsOf } from "../support/graph.ts";
import { transpiled } from "../support/transpiled.ts";

const kills = 5;
const files = 40;
let program: string;
let documents: string;
/** The archive of a store that has read all of them in peace. */
let undisturbed: string;

beforeAll(async () => {
  program = transpiled("src");
  documents = folder();
  for (let number = 0; number < files; number++) writeFileSync(join(documents, `${number}.txt`), article(number));
  const store = folder();
  expect(await ingestUntil(store, Number.POSITIVE_INFINITY)).toBe(files);
  undisturbed = (await sound(store)).archive;
}, 120_000);
afterAll(() => rmSync(program, { recursive: true, force: true }));

test("while it reads a folder", { timeout: 120_000 }, async () => {
  const store = folder();
  let stored = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const said = await ingestUntil(store, Math.ceil(files / (kills + 2)), kill * 3);
    const { sources } = await sound(store);
    expect(sources).toBeGreaterThanOrEqual(stored + said);
    expect(sources).toBeLessThan(files);
    stored = sources;
  }
  await ingestUntil(store, Number.POSITIVE_INFINITY);
  expect(await sound(store)).toEqual({ archive: undisturbed, sources: files });
});

test("while it makes the graph anew", { timeout: 120_000 }, async () => {
  const store = folder();
  await ingestUntil(store, Number.POSITIVE_INFINITY);
  for (let kill = 0; kill < kills; kill++) {
    rmSync(join(store, "graph.grafeo"));
    const making = command("check", "--store", `embedded:${store}`);
    await once(making.stderr ?? making, "data");
    await pause(kill * 15);
    await ended(making, "SIGKILL");
    expect(await sound(store)).toEqual({ archive: undisturbed, sources: files });
  }
});

/** Read the documents, until so many have been stored and some time has gone by. @returns how many were said to be */
async function ingestUntil(store: string, wanted: number, delay = 0): Promise<number> {
  const reading = command("ingest", documents, "--extractor", "rules", "--store", `embedded:${store}`);
  let said = 0;
  for await (const line of createInterface({ input: reading.stderr ?? process.stdin })) {
    if (!line.startsWith("stored")) continue;
    said += 1;
    if (said === wanted) setTimeout(() => reading.kill("SIGKILL"), delay);
  }
  await ended(reading);
  return said;
}

function command(...args: string[]): ChildProcess {
  return spawn(process.execPath, [join(program, "src/cli/main.js"), ...args], {
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (signal) child.kill(signal);
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

async function sound(path: string): Promise<{ archive: string; sources: number }> {
  const store = await openStore(`embedded:${path}`);
  const records = await recordsOf(store);
  expect(await projected(store)).toEqual(derived(records));
  for await (const violation of check(store)) expect(violation).toBeUndefined();
  const archive = await exported(store);
  await store.close();
  return { archive, sources: records.filter(({ record }) => record === "source").length };
}

/** The same people and bodies turn up again and again, so that who is whom is decided with every one. */
function article(number: number): string {
  return `Report ${number}

Daniel Okoro was treated by Fernhollow Hospital in ${2000 + (number % 20)}. The Patient Care Inspectorate inspected Fernhollow Hospital in May ${2001 + (number % 20)}.

Ward visit ${number} found ${number} empty beds. Mary Lamb, the chief executive of Fernhollow Hospital, said: "We accept finding ${number}."
`;
}
