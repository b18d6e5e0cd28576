/** A query that would run for hours does not keep the command. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import { folder } from "../../support/folder.ts";
import { transpiled } from "../../support/transpiled.ts";

let program: string;
beforeAll(() => {
  program = transpiled("src");
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

test("a command ends when its query is past the limit, and the store can be opened again", async () => {
  const store = `embedded:${folder()}`;
  await (await openStore(store)).close();
  const runaway = `${["a", "b", "c"].map((each) => `UNWIND range(1, 10000) AS ${each}`).join(" ")} RETURN sum(a * b + c) AS s`;
  const command = [join(program, "src/cli/main.js"), "cypher", runaway, "--seconds", "1", "--store", store];
  const ended = spawnSync(process.execPath, command, { encoding: "utf8", timeout: 25_000, killSignal: "SIGKILL" });
  expect([ended.signal, ended.status, ended.stdout]).toEqual([null, 6, ""]);
  expect(ended.stderr).toContain("the query took longer than 1 s");
  await (await openStore(store)).close();
});
