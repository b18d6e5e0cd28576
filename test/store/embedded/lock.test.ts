/** One process at a time, and no lock outlives its process. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { folder } from "../../support/folder.ts";

test("a store that is open cannot be opened again, here or elsewhere", async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  const inUse = { code: "store-in-use", message: expect.stringContaining(`(pid ${process.pid})`) };
  await expect(openStore(`embedded:${path}`)).rejects.toMatchObject(inUse);
  expect(readFileSync(join(path, "lock"), "utf8")).toBe(`${process.pid}\n`);
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
  });
  other.kill("SIGKILL");
  await once(other, "exit");
});

test.each([
  ["a process that is gone", () => `${spawnSync(process.execPath, ["-e", ""]).pid}\n`],
  ["a process before us with our number", () => `${process.pid}\n`],
  ["nobody", () => ""],
])("the lock of %s is taken over", async (_, content) => {
  const path = folder();
  writeFileSync(join(path, "lock"), content());
  const store = await openStore(`embedded:${path}`);
  expect(readFileSync(join(path, "lock"), "utf8")).toBe(`${process.pid}\n`);
  await store.close();
});
