// `npm start`: install and build what is missing, read the examples into the store, open the explorer.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.js";

ensureInstalled();
ensureBuilt();
const command = join(root, "bin", "inquiry-graph.js");
const reading = spawnSync(process.execPath, [command, "ingest", "examples"], {
  cwd: root,
  stdio: ["ignore", 2, 2],
});
if (reading.status !== 0) process.exit(reading.status ?? 1);

const explorer = spawn(process.execPath, [command, "open", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
// The explorer is told by the terminal too, and ends by itself; this waits for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => explorer.kill("SIGTERM"));
explorer.on("exit", (code) => process.exit(code ?? 0));
