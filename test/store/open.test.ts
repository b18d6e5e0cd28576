/** Addresses that lead nowhere. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";

test.each([
  "",
  "embedded:",
  "./inquiry-graph",
  "http://localhost",
  "neo4j:localhost",
  "neo4j://",
  "bolt+x://localhost",
])("%j is not the address of a store", async (address) => {
  await expect(openStore(address)).rejects.toMatchObject({ code: "usage" });
});

test("a file is no folder", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  for (const path of [file, join(file, "below")]) {
    await expect(openStore(`embedded:${path}`)).rejects.toMatchObject({ code: "store-unwritable" });
  }
});

test.skipIf(!existsSync("/proc"))("a folder that takes no folders", async () => {
  await expect(openStore("embedded:/proc/nowhere/store")).rejects.toMatchObject({
    code: "store-unwritable",
    message: expect.stringContaining("/proc/nowhere/store"),
  });
});

test("folders above it that are not there are made", async () => {
  const path = join(folder(), "one", "two");
  await (await openStore(`embedded:${path}`)).close();
  expect(existsSync(join(path, "journal.jsonl"))).toBe(true);
});
