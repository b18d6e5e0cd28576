// `node scripts/screenshot.js`: the README's picture of the explorer, docs/explorer.png, taken anew from examples/.
// Needs Chromium: the one in CHROMIUM_PATH, or /usr/bin/chromium.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { ensureBuilt, ensureInstalled, root } from "./prepare.js";

/** What is selected in the picture: two things, and the predicate between them. */
const shown = { subject: "Patient Care Inspectorate", predicate: "INSPECTED", object: "Wendmoor NHS Foundation Trust" };
const picture = join(root, "docs", "explorer.png");
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
  await page.screenshot({ path: picture });
  process.stdout.write(`${picture}\n`);
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
