// `npm run bench`: the measurements behind any figure on speed. Not part of `npm test`; nothing there is timed.
import { ensureBuilt, ensureInstalled, node } from "./prepare.js";

ensureInstalled();
ensureBuilt();
node("vitest/vitest.mjs", ["run", "--config", "test/vitest.config.ts", "--project", "bench", ...process.argv.slice(2)]);
