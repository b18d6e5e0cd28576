/** The command as a person runs it: the built program, a folder of its own, what it printed and how it ended. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const program = fileURLToPath(new URL("../../bin/inquiry-graph.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
  /** Commands that read documents do it with the rules, quick and there without weights; or as they do by themselves. */
  readonly extractor?: "rules" | "default";
}

export interface Workplace {
  readonly folder: string;
  path(name: string): string;
  run(args: readonly string[], options?: RunOptions): Promise<Ended>;
  remove(): void;
}

const reading: ReadonlySet<string | undefined> = new Set(["ingest", "extract", "replace", "open"]);

function withRules([command, ...rest]: readonly string[]): readonly string[] {
  if (command === undefined) return rest;
  return reading.has(command) ? [command, "--extractor=rules", ...rest] : [command, ...rest];
}

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "inquiry-graph-"));
  return {
    folder,
    path: (name) => join(folder, name),
    run: (args, { input = "", env = {}, extractor = "rules" } = {}) =>
      new Promise((resolve, reject) => {
        const { NEO4J_URI: _, ...inherited } = process.env;
        const child = spawn(process.execPath, [program, ...(extractor === "rules" ? withRules(args) : args)], {
          cwd: folder,
          env: { ...inherited, NO_COLOR: "1", ...env },
        });
        const printed = { out: "", err: "" };
        child.stdout.on("data", (piece) => (printed.out += piece));
        child.stderr.on("data", (piece) => (printed.err += piece));
        child.on("error", reject);
        child.on("close", (code) => resolve({ code, ...printed }));
        child.stdin.end(input);
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
