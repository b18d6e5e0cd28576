/** The explorer on the Fernlow case, in a real browser; anything that the page says to the console fails its test. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import { read } from "../../src/read/index.ts";
import { SearchHits } from "../../src/serve/api.ts";
import { type Serving, serve } from "../../src/serve/serve.ts";
import { type Opened, openFernlow } from "../serve/opened.ts";
import { type BrowserOptions, browserPath, launch, noBrowser } from "../support/browser.ts";
import { pagePath } from "../support/built.ts";

const screenshots = fileURLToPath(new URL("../../.cache/screenshots/", import.meta.url));

export interface ExploreOptions extends BrowserOptions {
  /** Whether the browser is opened with the token that lets it write. */
  readonly writes?: boolean;
  /** What the console may say beside: the browser tells it of every answer that is a refusal. */
  readonly mayHear?: RegExp;
  /** What is explored, where it is not the Fernlow case. */
  readonly case?: () => Promise<Opened>;
}

/** What people decide in these tests, they decide then. */
const now = new Date("2026-02-03T10:00:00Z");
const writing = { token: "the-token-of-these-tests", now: () => now, read, extractor: rulesExtractor };

export interface Explorer {
  /** A new page; `query` begins with `?`. */
  open(query?: string, options?: BrowserContextOptions): Promise<Page>;
  /** The id of what goes by a name. */
  idOf(name: string): Promise<string>;
  /** Saves what is seen, for people. */
  shoot(page: Page, name: string): Promise<void>;
}

/** Journeys through one explorer. */
export function explore(name: string, journeys: (explorer: Explorer) => void, options?: ExploreOptions): void {
  if (browserPath() === undefined) {
    test.skip(`${name}: ${noBrowser}`);
    return;
  }
  describe(name, () => {
    let opened: Opened;
    let serving: Serving;
    let browser: Browser;
    let said: string[] = [];

    beforeAll(async () => {
      mkdirSync(screenshots, { recursive: true });
      opened = await (options?.case ?? openFernlow)();
      const onFault = (error: unknown) => said.push(`fault: ${error instanceof Error ? error.stack : error}`);
      serving = await serve(opened.store, { pagePath, onFault, writing: options?.writes ? writing : undefined });
      browser = await launch(options);
    });
    afterAll(async () => {
      await browser.close();
      await serving.close();
      await opened.close();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      const words = said;
      said = [];
      const unheard = words.filter((each) => !options?.mayHear?.test(each));
      expect(unheard, "said to the console").toEqual([]);
    });

    journeys({
      async open(query = "", context = {}) {
        const usual = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;
        const page = await (await browser.newContext({ ...usual, ...context })).newPage();
        page.setDefaultTimeout(20_000);
        page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
        page.on("pageerror", (error) => said.push(error.message));
        page.on("request", (request) => {
          if (!request.url().startsWith(serving.url)) said.push(`asked for ${request.url()}`);
        });
        if (options?.writes) await page.goto(serving.entry);
        await page.goto(serving.url + query);
        await page.getByRole("navigation", { name: "Views" }).waitFor();
        return page;
      },
      async idOf(name) {
        const response = await fetch(`${serving.url}api/search?text=${encodeURIComponent(name)}`);
        const [hit] = SearchHits.parse(await response.json()).hits;
        if (!hit) throw new Error(`nothing is called ${name}`);
        return hit.id;
      },
      async shoot(page, name) {
        await page.screenshot({ path: `${screenshots}${name}.png` });
      },
    });
  });
}

/** Where on the page a thing or a line is drawn, once it is, and the picture has come to rest. */
export async function placeOnCanvas(page: Page, id: string): Promise<Place> {
  let before: Place | undefined;
  for (let looks = 0; looks < 100; looks++) {
    const place = await glance(page, id);
    if (place && place.x === before?.x && place.y === before.y) return place;
    before = place;
  }
  throw new Error(`${id} does not come to rest`);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Nothing while the picture is changed for another. */
async function glance(page: Page, id: string): Promise<Place | undefined> {
  await page.waitForFunction(placeOf, id);
  const graph = page.getByRole("img", { name: /^Graph of/ });
  await graph.and(page.locator("[aria-busy=false]")).waitFor();
  // Two frames, so that what is pointed at has been drawn there.
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const [place, box] = [await page.evaluate(placeOf, id), await graph.boundingBox()];
  return box && place ? { x: box.x + place.x, y: box.y + place.y } : undefined;
}

/** Runs in the page. */
function placeOf(id: string): Place | undefined {
  // The page's own hook; these tests are compiled without the types of a browser.
  const hook = globalThis as { placeOf?: typeof placeOf };
  return hook.placeOf?.(id);
}

/** What an element says, on one line. */
export async function wordsOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? "").replace(/\s+/g, " ").trim();
}
