/** Exit codes: what a script may rely on. */
import type { ErrorCode } from "../errors.ts";

export const exits = {
  ok: [0, "done"],
  fault: [1, "a fault in inquiry-graph, or something unforeseen"],
  usage: [2, "called in a way that it does not have"],
  input: [3, "an input is missing or could not be read; the others were"],
  store: [4, "the store cannot be opened or used"],
  violation: [5, "`check` found what must not be"],
  query: [6, "the question or the Cypher was refused, or took too long"],
  interrupted: [130, "interrupted"],
} as const;
export type Exit = keyof typeof exits;

const exitOf: { readonly [code in ErrorCode]: Exit } = {
  usage: "usage",
  "input-missing": "input",
  "input-unreadable": "input",
  "output-unwritable": "fault",
  "store-missing": "store",
  "store-unwritable": "store",
  "store-in-use": "store",
  "store-unreachable": "store",
  "store-refused": "store",
  "store-newer": "store",
  "store-invalid": "store",
  "journal-damaged": "store",
  "archive-invalid": "input",
  "archive-newer": "input",
  "query-invalid": "query",
  "query-refused": "query",
  "query-limit": "query",
  "model-missing": "fault",
  "model-damaged": "fault",
  "question-unknown": "usage",
  "name-unknown": "query",
  "source-unknown": "usage",
  "entity-unknown": "query",
  "decision-waiting": "usage",
  "moment-unknown": "usage",
  "claim-unknown": "query",
  "request-refused": "fault",
  "request-too-large": "fault",
  internal: "fault",
};

/** The process's exit code for an error's code. */
export function exitCode(code: ErrorCode): number {
  return exits[exitOf[code]][0];
}

/** The list for `--help`. */
export function exitHelp(): string {
  return Object.values(exits)
    .map(([code, means]) => `  ${String(code).padStart(3)}  ${means}`)
    .join("\n");
}
