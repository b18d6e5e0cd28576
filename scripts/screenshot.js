// `node scripts/screenshot.js`: the pictures of the explorer in docs/, taken anew from examples/.
// Needs Chromium: the one in CHROMIUM_PATH, or /usr/bin/chromium.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { ensureBuilt, ensureInstalled, root } from "./prepare.js";

/** What is selected in the first picture: two things, and the predicate between them. */
const shown = { subject: "Patient Care Inspectorate", predicate: "INSPECTED", object: "Wendmoor NHS Foundation Trust" };
/** The other pictures: the view, and what must be there. */
const others = [
  { name: "timeline", query: "view=timeline&from=2024-05&to=2025-09", there: ".chronology li" },
  { name: "conflicts", query: "view=conflicts", there: ".conflict" },
];
const pictureOf = (name) => join(root, "docs", `${name}.png`);
const program = join(root, "bin", "inquiry-graph.js");

ensureInstalled();
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), "screenshot-"));
const store = ["--store", `embedded:${folder}`];
const ingested = spawnSync(process.execPath, [program, "ingest", join(root, "examples"), ...store], {
  stdio: "ignore",
});
if (ingested.status !== 0) throw new Error("the examples could not be read");

const server = spawn(process.execPath, [program, "open", "--read-only", "--no-open", ...store], {
  stdio: ["ignore", "pipe", 2],
});
const [url] = await once(createInterface(server.stdout), "line");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
try {
  const [subject, object] = await Promise.all([shown.subject, shown.object].map(idOf));
  const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, deviceScaleFactor: 2 });
  await page.goto(`${url}?pick=${subject}~${shown.predicate}~${object}`);
  await page.waitForFunction((id) => globalThis.placeOf?.(id) !== undefined, subject);
  await page.getByRole("article").first().waitFor();
  mkdirSync(join(root, "docs"), { recursive: true });
  await page.screenshot({ path: pictureOf("explorer") });
  for (const { name, query, there } of others) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 } });
    await page.goto(`${url}?${query}`);
    await page.locator(there).first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.screenshot({ path: pictureOf(name) });
  }
  for (const name of ["explorer", ...others.map((each) => each.name)]) process.stdout.write(`${pictureOf(name)}\n`);
} finally {
  await browser.close();
  server.kill("SIGINT");
  await once(server, "exit");
  rmSync(folder, { recursive: true });
}

async function idOf(name) {
  const response = await fetch(new URL(`api/search?text=${encodeURIComponent(name)}`, url));
  const { hits } = await response.json();
  if (hits.length === 0) throw new Error(`nothing in the examples is called ${name}`);
  return hits[0].id;
}
