/**
 * Goes through a journal from its first byte to its last whole batch and checks every line. Lines after the last
 * commit are a batch that was cut off; a damaged line before it means that something else has gone wrong.
 */
import { createHash, type Hash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { recordVersion } from "../../model/index.ts";
import { ofSource } from "../batch/records.ts";
import type { Position } from "../ledger.ts";
import { verify } from "../lines.ts";
import { damaged, newer } from "./faults.ts";
import { newline, rawLines } from "./raw-lines.ts";

export interface Scanned {
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes up to the last whole batch. */
  readonly length: number;
  /** Of these bytes. */
  readonly hash: Hash;
  /** The head at the end of each batch: tells the journal from another one of the same length. */
  readonly heads: ReadonlyMap<number, string>;
}

/**
 * Looks, and changes nothing. A file that is not there is as one with nothing in it.
 * @throws InquiryError `journal-damaged`, `store-newer`
 */
export async function scan(path: string): Promise<Scanned> {
  const file = existsSync(path) ? await open(path, "r") : undefined;
  try {
    return await scanned(file, path);
  } finally {
    await file?.close();
  }
}

/** Whether a batch of the journal ends there. Before the first one there is no head yet. */
export function hasPosition({ heads }: Scanned, { position, head }: Position): boolean {
  return position === 0 || heads.get(position) === head;
}

/** Puts what follows the last whole batch into a file of its own, if there is anything. */
export async function keepTail(path: string, { size, length }: Scanned): Promise<void> {
  if (size > length) await writeFile(`${path}.aside`, createReadStream(path, { start: length, end: size - 1 }));
}

async function scanned(file: FileHandle | undefined, path: string): Promise<Scanned> {
  const size = (await file?.stat())?.size ?? 0;
  const running = createHash("sha256");
  const heads = new Map<number, string>();
  const whole = { size, length: 0, hash: running.copy(), heads };
  if (!file) return whole;
  let fault: { line: number; problem: string } | undefined;
  let at = 0;
  let number = 0;
  let lines = 0;
  let sources = 0;
  for await (const bytes of rawLines(file, 0, size)) {
    number += 1;
    at += bytes.length;
    running.update(bytes);
    const text = bytes.toString("utf8");
    const read = bytes.at(-1) === newline ? verify(text.slice(0, -1)) : { problem: "it is cut off" };
    if ("problem" in read) {
      fault ??= { line: number, problem: read.problem };
      continue;
    }
    const [, version, record] = /^\{"v":(\d+),"record":"(\w+)"/.exec(read.plain) ?? [];
    if (Number(version) > recordVersion) throw newer(path, Number(version));
    if (record !== "commit") {
      lines += 1;
      sources += record === "source" ? 1 : 0;
      if (sources === 0 && ofSource.has(record ?? "")) {
        fault ??= { line: number, problem: `there is no source before the ${record}` };
      }
      continue;
    }
    if (!fault && !read.plain.includes(`"lines":${lines}}`))
      fault = { line: number, problem: "lines before it are missing" };
    if (fault) throw damaged(path, fault.line, fault.problem);
    whole.length = at;
    whole.hash = running.copy();
    heads.set(at, headOf(running));
    lines = 0;
    sources = 0;
  }
  return whole;
}

export function headOf(hash: Hash): string {
  return hash.copy().digest("hex").slice(0, 16);
}
