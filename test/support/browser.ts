/**
 * A real Chromium: the one named in CHROMIUM_PATH, one that is installed, or Debian's package where it may be
 * installed. On CI a missing browser fails the run; elsewhere its tests are skipped, and say so.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Nothing is fetched beside the page, and WebGL is drawn in software: Chromium no longer falls back to it unasked. */
const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const noPace = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const softwareGl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export interface BrowserOptions {
  /** Without it, the page finds no WebGL. */
  readonly webgl?: boolean;
  /** It draws as soon as it can, as if its screen were never busy. */
  readonly unpaced?: boolean;
}

/** @throws when there is none; ask `browserPath` first. */
export async function launch({ webgl = true, unpaced = false }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error(noBrowser);
  const drawing = webgl ? softwareGl : ["--disable-3d-apis"];
  return chromium.launch({ executablePath, args: [...flags, ...drawing, ...(unpaced ? noPace : [])] });
}

export const noBrowser = "no Chromium found; set CHROMIUM_PATH to run the browser's tests";

let found: string | undefined;

export function browserPath(): string | undefined {
  found ??= installed() ?? fromDebian();
  if (found === undefined && process.env.CI) throw new Error(noBrowser);
  return found;
}

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}`);
  return named ?? usual.find((path) => existsSync(path));
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const apt = (...args: string[]) => spawnSync("apt-get", ["-qq", "-y", ...args], { stdio: ["ignore", 2, 2] });
  apt("update");
  apt("install", "--no-install-recommends", "chromium");
  return installed();
}
