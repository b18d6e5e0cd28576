/**
 * Ten times a process is killed at a random moment while it stores sources. Whatever it had acknowledged is there
 * afterwards, nothing is there by half, and every invariant holds.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../src/store/check.ts";
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { derived, projected, recordsOf } from "../support/graph.ts";
import { transpiled } from "../support/transpiled.ts";
import { numbered } from "./kill-sources.ts";

const kills = 10;
const root = fileURLToPath(new URL("../../", import.meta.url));
const child = relative(root, fileURLToPath(new URL("./kill-child.ts", import.meta.url))).replace(/\.ts$/, ".js");
let program: string;
beforeAll(() => {
  program = transpiled("src", "test/store", "test/support");
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

test("nothing acknowledged is lost, and nothing is there by half", { timeout: 120_000 }, async () => {
  const path = folder();
  const random = randomNumbers(20_240_203);
  let stored = 0;
  for (let round = 0; round < kills; round++) {
    const acknowledged = await storeUntilKilled(path, stored, random);

    const store = await openStore(`embedded:${path}`);
    const lines = await recordsOf(store);
    const titles = lines.flatMap((line) => (line.record === "source" ? line.source.title : []));
    const whole = Array.from({ length: titles.length }, (_, number) => numbered(number).source);
    expect(titles.sort()).toEqual(whole.map(({ source }) => source.title).sort());
    expect(titles.length).toBeGreaterThanOrEqual(acknowledged);
    for (const record of ["appearance", "claim"] as const) {
      const ids = lines.flatMap((line) => (line.record === record ? (line as { [key: string]: unknown })[record] : []));
      expect(ids).toHaveLength(whole.reduce((sum, each) => sum + each[`${record}s`].length, 0));
    }
    expect(await projected(store)).toEqual(derived(lines));
    for await (const violation of check(store)) expect(violation).toBeUndefined();
    await store.close();
    stored = titles.length;
  }
  expect(stored).toBeGreaterThan(kills);
});

/** @returns how many sources were acknowledged, those before included */
async function storeUntilKilled(path: string, first: number, random: () => number): Promise<number> {
  const storing = spawn(process.execPath, [join(program, child), path, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const wanted = first + Math.floor(random() * 10);
  const delay = random() * 20;
  let acknowledged = first;
  for await (const line of createInterface({ input: storing.stdout })) {
    acknowledged = Number(line) + 1;
    if (acknowledged < wanted || storing.killed) continue;
    await pause(delay);
    storing.kill("SIGKILL");
  }
  if (storing.exitCode === null && storing.signalCode === null) await once(storing, "exit");
  return acknowledged;
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
