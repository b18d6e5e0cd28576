/** Where the explorer listens, and that it stops. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../../src/serve/serve.ts";
import { failingStore } from "./opened.ts";

const store = failingStore(new Error("not asked for"));
const pagePath = mkdtempSync(join(tmpdir(), "page-"));
writeFileSync(join(pagePath, "index.html"), "<title>page</title>");

test("on this machine only, on the next port when one is taken, until it is closed", async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, "127.0.0.1", () => resolve(Number(Object(taken.address()).port))),
  );
  const { url, close } = await serve(store, { port, pagePath });
  expect(new URL(url).hostname).toBe("127.0.0.1");
  expect(Number(new URL(url).port)).not.toBe(port);
  expect(await (await fetch(url)).text()).toContain("page");
  await close();
  await expect(fetch(url)).rejects.toThrow();
  taken.close();
});

test("a page that is not built is said so, with what to do", async () => {
  await expect(serve(store, { pagePath: join(pagePath, "nowhere") })).rejects.toMatchObject({
    code: "internal",
    advice: "Build it with: npm run build",
  });
});
