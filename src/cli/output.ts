/** Data goes to standard output, everything said about it to standard error. */
import pc from "picocolors";
import { InquiryError } from "../errors.ts";
import { exitCode, exits } from "./exit.ts";

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What comes from a document, safe for a terminal: control and direction signs are shown, not obeyed. */
export function harmless(text: string): string {
  return text.replace(unruly, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found
const unruly = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** What happened, where, and what to do; and the exit code for it. */
export function sayError(error: unknown): number {
  if (error instanceof InquiryError) {
    say(`${harmless(error.message)}   ${pc.dim(`[${error.code}]`)}`);
    if (error.advice) say(pc.dim(harmless(error.advice)));
    if (process.env.INQUIRY_DEBUG && error.cause) say(String(error.cause));
    return exitCode(error.code);
  }
  const { message = String(error), stack } = error as Partial<Error>;
  say(`${message}   ${pc.dim("[internal]")}`);
  say(process.env.INQUIRY_DEBUG ? String(stack) : pc.dim("This should not happen. INQUIRY_DEBUG=1 shows where."));
  return exits.fault[0];
}

/** A reader that has seen enough, `… | head`, closes the pipe: no error, the end. */
export function endQuietlyWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
