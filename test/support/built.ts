/** Before the browser's tests: there is a browser, and the program and the page are not older than their sources. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { browserPath } from "./browser.ts";

const clone = fileURLToPath(new URL("../..", import.meta.url));

export const pagePath = fileURLToPath(new URL("../../dist/viz", import.meta.url));

export default function setup(): void {
  browserPath();
  const build = 'import { ensureBuilt } from "./scripts/prepare.js"; ensureBuilt();';
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", build], {
    cwd: clone,
    stdio: "inherit",
    // Vitest's own value would give React's development build.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("the page could not be built");
}
