/** One process at a time, and no lock outlives its process. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../../src/hash.ts";
import { openStore } from "../../../src/store/open.ts";
import { source } from "../../support/builders.ts";
import { folder } from "../../support/folder.ts";

const ours = new RegExp(`^${process.pid} [0-9a-f-]{36}\n$`);

test("a store that is open cannot be opened again, here or elsewhere", async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  const inUse = { code: "store-in-use", message: expect.stringContaining(`(pid ${process.pid})`) };
  await expect(openStore(`embedded:${path}`)).rejects.toMatchObject(inUse);
  expect(readFileSync(join(path, "lock"), "utf8")).toMatch(ours);
  await store.close();
  await store.close();
  expect(existsSync(join(path, "lock"))).toBe(false);
  await (await openStore(`embedded:${path}`)).close();
});

test("the lock of a process that lives is respected", async () => {
  const path = folder();
  const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
  await once(other, "spawn");
  writeFileSync(join(path, "lock"), `${other.pid}\n`);
  await expect(openStore(`embedded:${path}`)).rejects.toMatchObject({
    message: expect.stringContaining(`(pid ${other.pid})`),
    advice: expect.stringContaining(`remove ${join(path, "lock")}`),
  });
  other.kill("SIGKILL");
  await once(other, "exit");
});

const gone = () => `${spawnSync(process.execPath, ["-e", ""]).pid} token\n`;

test.each([
  ["a process that is gone", gone],
  ["a process before us with our number", () => `${process.pid}\n`],
  ["nobody", () => ""],
])("the lock of %s is taken over", async (_, content) => {
  const path = folder();
  writeFileSync(join(path, "lock"), content());
  const store = await openStore(`embedded:${path}`);
  expect(readFileSync(join(path, "lock"), "utf8")).toMatch(ours);
  await store.close();
  expect(readdirSync(path).sort()).toEqual(["graph.grafeo", "journal.jsonl"]);
});

test("and so is the lock of a process that died while it took one over", async () => {
  const path = folder();
  const left = gone();
  writeFileSync(join(path, "lock"), left);
  writeFileSync(join(path, `lock.${sha256(left).slice(0, 8)}`), gone());
  await (await openStore(`embedded:${path}`)).close();
  expect(readdirSync(path).sort()).toEqual(["graph.grafeo", "journal.jsonl"]);
});

test("of many that come upon a lock that was left behind, one opens the store", async () => {
  const path = folder();
  await (await openStore(`embedded:${path}`)).close();
  writeFileSync(join(path, "lock"), gone());
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => openStore(`embedded:${path}`)));
  const opened = all.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  expect(opened).toHaveLength(1);
  for (const store of opened) await store.close();
});

test.each(["", "rubbish", gone()])(
  "a store that is open is not touched, whatever its lock says: %j",
  async (content) => {
    const path = folder();
    const store = await openStore(`embedded:${path}`);
    await store.apply({ sources: [source("One", ["Ann Lee TREATED_BY Holm Trust"])] });
    writeFileSync(join(path, "lock"), content);
    // As far as a write by the other process has come.
    appendFileSync(join(path, "journal.jsonl"), '{"v":1,"record":"source","source":{"id"');
    const before = readFileSync(join(path, "journal.jsonl"));
    await expect(openStore(`embedded:${path}`)).rejects.toMatchObject({ code: "store-in-use" });
    expect(readFileSync(join(path, "journal.jsonl"))).toEqual(before);
    expect(readFileSync(join(path, "lock"), "utf8")).toBe(content);
    await store.close();
    expect(readFileSync(join(path, "lock"), "utf8")).toBe(content);
  },
);
