// What the other scripts need first: the packages of package-lock.json, and a build that is not older than its
// sources. Node alone, since nothing is installed yet. What it says goes to standard error.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Run a program to its end in the clone; end this one with its exit code if it fails. */
export function run(program, args, { quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    stdio: quiet ? "pipe" : ["ignore", 2, 2],
    shell: process.platform === "win32" && program === "npm",
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(Buffer.concat([stdout ?? Buffer.alloc(0), stderr ?? Buffer.alloc(0)]));
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  process.exit(status ?? 1);
}

export function node(script, args = [], options = {}) {
  run(process.execPath, [join(root, "node_modules", script), ...args], options);
}

/** `npm ci`, unless what is installed is what the lock file says. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`inquiry-graph needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
    process.exit(1);
  }
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs) return;
  process.stderr.write("installing packages (once)\n");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  utimesSync(installed, new Date(), new Date());
}

const dist = join(root, "dist");
const stamp = join(dist, ".built");

/**
 * Compile the program and the page, unless nothing has changed since. In a folder of this process, which then takes the
 * place of `dist` as a whole: nothing of a source that is gone stays, and two that build at once do not mix.
 */
export function ensureBuilt() {
  const sources = ["src", "viz", "tsconfig.json", "tsconfig.build.json", "package-lock.json"].map((path) =>
    join(root, path),
  );
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= Math.max(...sources.map(newest))) return;
  process.stderr.write("building\n");
  const began = new Date();
  const cache = join(root, ".cache");
  const [fresh, stale] = [join(cache, `dist-${process.pid}`), join(cache, `dist-${process.pid}-before`)];
  const remove = () => {
    for (const folder of [fresh, stale]) rmSync(folder, { recursive: true, force: true });
  };
  remove();
  // However it ends: a compiler that fails ends the process.
  process.once("exit", remove);
  mkdirSync(cache, { recursive: true });
  node("typescript/bin/tsc", ["-p", "tsconfig.build.json", "--outDir", fresh], { quiet: true });
  node("vite/bin/vite.js", ["build", "viz", "--outDir", join(fresh, "viz"), "--logLevel", "warn"], {
    quiet: true,
  });
  writeFileSync(join(fresh, ".built"), "");
  utimesSync(join(fresh, ".built"), began, began);
  move(dist, stale, ["ENOENT"]);
  // Another that was quicker has built from the same sources.
  move(fresh, dist, ["ENOTEMPTY", "EEXIST", "EPERM"]);
  remove();
}

/** @param expected codes of errors after which nothing has to be done */
function move(from, to, expected) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!expected.includes(error.code)) throw error;
  }
}

function newest(path) {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(statSync(path).mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
