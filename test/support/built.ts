/** Before the browser's tests: the program and the page are built when a source is newer than they are. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const clone = fileURLToPath(new URL("../..", import.meta.url));

export const pagePath = fileURLToPath(new URL("../../dist/viz", import.meta.url));

export default function setup(): void {
  const build = 'import { ensureBuilt } from "./scripts/prepare.js"; ensureBuilt();';
  const { status } = spawnSync(process.execPath, ["--input-type=module", "-e", build], {
    cwd: clone,
    stdio: "inherit",
    // Vitest's own value would give React's development build.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("the page could not be built");
}
