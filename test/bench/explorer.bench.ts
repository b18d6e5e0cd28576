/**
 * How much script drawing costs, against Sigma alone with the same data: a frame while the picture moves, everything
 * drawn anew, and the whole page from its address to the first thing that is drawn.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve as serveFiles } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, test } from "vitest";
import type { Slice } from "../../src/serve/api.ts";
import { type Serving, serve } from "../../src/serve/serve.ts";
import { type Opened, openFernlow } from "../serve/opened.ts";
import { browserPath, launch, noBrowser } from "../support/browser.ts";
import { pagePath } from "../support/built.ts";
import { sliceOf } from "../viz/page/slice.ts";
import type { Taken } from "../viz/page/taken.ts";
import { median, milliseconds, print } from "./figures.ts";

const sizes = [200, 1_000, 5_000, 10_000] as const;
const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

if (browserPath() === undefined) test.skip(`drawing: ${noBrowser}`);
else {
  let browser: Browser;
  let opened: Opened;
  let serving: Serving;
  const folder = mkdtempSync(`${cache}bench-`);
  let files: ReturnType<typeof serveFiles>;
  let url = "";

  beforeAll(async () => {
    const root = fileURLToPath(new URL("../viz/page/", import.meta.url));
    await build({ root, base: "./", logLevel: "warn", build: { outDir: folder, emptyOutDir: true, target: "es2023" } });
    const app = new Hono().get("*", serveStatic({ root: folder }));
    await new Promise<void>((ready) => {
      files = serveFiles({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
        url = `http://127.0.0.1:${port}/`;
        ready();
      });
    });
    opened = await openFernlow();
    serving = await serve(opened.store, { pagePath });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    files.close();
    await serving.close();
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  test.each(sizes)("%i things", async (things) => {
    const slice = sliceOf(things, 2 * things);
    const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1100, height: 800 } });
    await page.goto(url);
    await page.waitForFunction("window.draw");
    const draw = (which: "explorer" | "bare") => page.evaluate(drawn, [which, slice] as const);
    const [bare, ours] = [await draw("bare"), await draw("explorer")];
    print(`script in a frame, ${things} things, ${2 * things} lines`, against(ours.frames, bare.frames));
    print("… everything drawn anew", against(ours.refreshes, bare.refreshes));
    await page.close();
    print("… from the address to the first picture", `${(await firstPicture(slice)).toFixed(0)} ms`);
  });

  const firstPicture = async (slice: Slice): Promise<number> => {
    const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(300_000);
    // The store's own time is not the page's.
    await page.route("**/api/graph", (route) => route.fulfill({ json: slice }));
    const began = performance.now();
    await page.goto(serving.url);
    await page.waitForFunction(
      (id) => (globalThis as { placeOf?: (id: string) => unknown }).placeOf?.(id),
      slice.entities[0]?.id ?? "",
    );
    const taken = performance.now() - began;
    await page.close();
    return taken;
  };
}

/** Runs in the page. */
function drawn([which, slice]: readonly ["explorer" | "bare", Slice]): Promise<Taken> {
  // The page's own; these files are compiled without the types of a browser.
  const { draw } = globalThis as unknown as { draw: Record<typeof which, (slice: Slice) => Promise<Taken>> };
  return draw[which](slice);
}

function against(ours: readonly number[], bare: readonly number[]): string {
  return `${milliseconds(ours)}, Sigma bare ${milliseconds(bare)}: ${(median(ours) / median(bare)).toFixed(2)} ×`;
}
