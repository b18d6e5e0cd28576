/** What is going on, on standard error: one moving line in a terminal, one line a source elsewhere. */
import pc from "picocolors";
import type { Coverage } from "../coverage.ts";
import type { IngestReporter, Stage } from "../ingest.ts";
import { harmless, say } from "./output.ts";

export interface Progress extends Required<IngestReporter> {
  /** Clear the moving line. */
  end(): void;
}

export function progress(): Progress {
  const moving = process.stderr.isTTY === true && process.env.TERM !== "dumb";
  const clear = () => moving && process.stderr.write("\r\u001b[2K");
  let count = 0;
  return {
    stage(input: string, stage: Stage) {
      if (!moving) return;
      clear();
      const told = harmless(`${count + 1}  ${stage} ${input}`);
      process.stderr.write(pc.dim(told.slice(0, (process.stderr.columns ?? 80) - 1)));
    },
    done(coverage: Coverage) {
      count += 1;
      clear();
      say(line(coverage, harmless(coverage.input), harmless(coverage.source?.title ?? "")));
    },
    end: clear,
  };
}

function line({ outcome, claims, noticed }: Coverage, input: string, title: string): string {
  switch (outcome) {
    case "stored":
      return `${pc.green("stored")}  ${input}  ${title}, ${claims} claims`;
    case "known":
      return `${pc.dim("already there")}  ${input}  ${title}`;
    case "unreadable": {
      const { code, message } = noticed.at(-1) ?? { code: "input-unreadable", message: "no reason given" };
      return `${pc.red("not read")}  ${input}: ${harmless(message)}   [${code}]`;
    }
  }
}
