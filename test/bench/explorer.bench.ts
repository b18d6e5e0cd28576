/**
 * How much script drawing costs, against Sigma alone with the same data: a frame while the picture moves, everything
 * drawn anew, and the whole page from its address to the first thing that is drawn.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve as serveFiles } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, test } from "vitest";
import type { Overview, Slice } from "../../src/serve/api.ts";
import { type Serving, serve } from "../../src/serve/serve.ts";
import { type Opened, openFernlow } from "../serve/opened.ts";
import { browserPath, launch, noBrowser } from "../support/browser.ts";
import { pagePath } from "../support/built.ts";
import { sliceOf } from "../viz/page/slice.ts";
import type { Measured, Which } from "../viz/page/taken.ts";
import { median, milliseconds, print } from "./figures.ts";

const sizes = [200, 1_000, 2_000, 5_000, 10_000] as const;
/** What is larger is drawn as its groups. */
const whole = [200, 1_000, 2_000] as const;
/** Fewer of what takes long: each waits for a whole graph to be drawn in software. */
const turns = { frames: 5, refreshes: 2 } as const;
/** A page that nothing else reaches into is told the time to 5 µs; others to 100. */
const isolated = secureHeaders({ crossOriginOpenerPolicy: true, crossOriginEmbedderPolicy: true });
const cache = fileURLToPath(new URL("../../.cache/", import.meta.url));

if (browserPath() === undefined) test.skip(`drawing: ${noBrowser}`);
else {
  let browser: Browser;
  let unpaced: Browser;
  let opened: Opened;
  let serving: Serving;
  const folder = mkdtempSync(`${cache}bench-`);
  let files: ReturnType<typeof serveFiles>;
  let url = "";

  beforeAll(async () => {
    const root = fileURLToPath(new URL("../viz/page/", import.meta.url));
    await build({ root, base: "./", logLevel: "warn", build: { outDir: folder, emptyOutDir: true, target: "es2023" } });
    const app = new Hono().use(isolated).get("*", serveStatic({ root: folder }));
    await new Promise<void>((ready) => {
      files = serveFiles({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
        url = `http://127.0.0.1:${port}/`;
        ready();
      });
    });
    opened = await openFernlow();
    serving = await serve(opened.store, { pagePath });
    [browser, unpaced] = [await launch(), await launch({ unpaced: true })];
  });
  afterAll(async () => {
    await browser.close();
    await unpaced.close();
    files.close();
    await serving.close();
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  test.each(sizes)("%i things", async (things) => {
    const slice = sliceOf(things, 2 * things);
    // In few pixels: what the graphics card does, which here is software, is not what is measured.
    const screen = { viewport: { width: 2000, height: 700 }, deviceScaleFactor: 0.25 };
    const page = await unpaced.newPage({ ...screen, reducedMotion: "reduce" });
    await page.goto(url);
    await page.waitForFunction("window.measured");
    await page.evaluate(draw, slice);
    const frames = await inTurns(page, "frames");
    const refreshes = await inTurns(page, "refreshes");
    print(`script in a frame, ${things} things, ${2 * things} lines`, against(frames));
    print("… everything drawn anew", against(refreshes));
    await page.close();
  });

  test.each(whole)("%i things in the page", async (things) => {
    const taken = await firstPicture(sliceOf(things, 2 * things));
    print(`from the address to the first picture, ${things} things`, `${taken.toFixed(0)} ms`);
  });

  const firstPicture = async (slice: Slice): Promise<number> => {
    const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(120_000);
    // The store's own time is not the page's.
    const overview: Overview = { ...slice, total: slice.entities.length, groups: [], ties: [] };
    await page.route("**/api/graph", (route) => route.fulfill({ json: overview }));
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

/** One turn of each after the other, so that what slows the machine down slows both. */
async function inTurns(page: Page, what: "frames" | "refreshes"): Promise<Record<Which, number[]>> {
  const session = await page.context().newCDPSession(page);
  const taken: Record<Which, number[]> = { explorer: [], bare: [] };
  for (let turn = 0; turn < turns[what]; turn++) {
    for (const which of ["bare", "explorer"] as const) {
      // What another turn left behind is not this one's.
      await session.send("HeapProfiler.collectGarbage");
      taken[which].push(...(await page.evaluate(measure, [which, what] as const)));
    }
  }
  await session.detach();
  return taken;
}

// These two run in the page, which has what these files, compiled without the types of a browser, do not know.
function draw(slice: Slice): Promise<void> {
  return (globalThis as unknown as { measured: Measured }).measured.draw(slice);
}

function measure([which, what]: readonly [Which, "frames" | "refreshes"]): Promise<number[]> {
  return (globalThis as unknown as { measured: Measured }).measured[what](which);
}

function against({ explorer, bare }: Record<Which, number[]>): string {
  const ratio = (median(explorer) / median(bare)).toFixed(2);
  return `${milliseconds(explorer)}, Sigma bare ${milliseconds(bare)}: ${ratio} × (${explorer.length} of each)`;
}
