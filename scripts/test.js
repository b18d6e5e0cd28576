// `npm test`: everything, one check after the other, and one line at the end. A check that fails does not stop the
// others. `npm test -- unit` runs the named ones only.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.js";

ensureInstalled();
ensureBuilt();

const report = join(root, ".cache", "vitest.json");
const vitest = (project) => ({
  tool: "vitest/vitest.mjs",
  args: ["run", "--config", "test/vitest.config.ts", "--project", project],
  counted: true,
});
const checks = {
  types: { tool: "typescript/bin/tsc", args: ["-p", "tsconfig.json"] },
  "types of the page": { tool: "typescript/bin/tsc", args: ["-p", "viz/tsconfig.json"] },
  lint: { tool: "@biomejs/biome/bin/biome", args: ["ci", "--error-on-warnings", "."] },
  architecture: {
    tool: "dependency-cruiser/bin/dependency-cruise.mjs",
    args: ["--config", "test/architecture/rules.cjs", "src", "viz/src"],
  },
  "unused code": { tool: "knip/bin/knip.js", args: [] },
  unit: vitest("unit"),
  neo4j: vitest("neo4j"),
  e2e: vitest("e2e"),
};

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
mkdirSync(join(root, ".cache"), { recursive: true });
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  for (const [outcome, count] of Object.entries(outcomes(check))) total[outcome] += count;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed > 0 ? 1 : 0);

/** Each tool counts as one test; vitest counts its own, and one more when it fails as a whole. */
function outcomes({ tool, args, counted }) {
  rmSync(report, { force: true });
  const reporters = counted ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...args, ...reporters], {
    cwd: root,
    stdio: ["ignore", 1, 2],
  });
  if (!counted) return status === 0 ? { passed: 1 } : { failed: 1 };
  if (!existsSync(report)) return { failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  const whole = status !== 0 && numFailedTests === 0 ? 1 : 0;
  return { passed: numPassedTests, failed: numFailedTests + whole, skipped: numPendingTests + numTodoTests };
}
