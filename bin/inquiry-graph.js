#!/usr/bin/env node
// In a fresh clone the command builds itself once; an installed package is built already.
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);
if (!existsSync(main)) {
  const { ensureInstalled, ensureBuilt } = await import("../scripts/prepare.js");
  ensureInstalled();
  ensureBuilt();
}
await import(main.href);
