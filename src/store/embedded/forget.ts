/**
 * How an embedded store forgets what was: its journal begins anew with what stands, and the graph is made from that. Two
 * files say how far it has come, so that one that was broken off is brought to its end by the next opening:
 *
 *   forget               what was is to be forgotten; written before anything else
 *   journal.jsonl.anew   the new journal, whole; from here on the old one and its graph are removed
 */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { InquiryError } from "../../errors.ts";
import type { JournalRecord } from "../../model/index.ts";
import { commit } from "../batch/records.ts";
import { encode } from "../lines.ts";
import { notForgotten, unwritable } from "./faults.ts";

const mark = "forget";
const journal = "journal.jsonl";
const anew = `${journal}.anew`;
const part = `${anew}.part`;
/** All that may hold what was. */
const old = ["graph.grafeo", "graph.grafeo.wal", "graph.grafeo.aside", "graph.grafeo.wal.aside", `${journal}.aside`];

export function willBeForgotten(folder: string): void {
  const path = join(folder, mark);
  try {
    writeFileSync(path, "what is no more is being removed from this store\n", { flush: true });
    keep(folder);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

export function isToBeForgotten(folder: string): boolean {
  return existsSync(join(folder, mark));
}

export function forgotten(folder: string): void {
  rmSync(join(folder, mark), { force: true });
  keep(folder);
}

/** @param at when it is written, for each batch. @throws InquiryError `store-unwritable`: nothing is removed then */
export async function writeAnew(
  folder: string,
  records: AsyncIterable<JournalRecord>,
  at: string | undefined,
): Promise<void> {
  const path = join(folder, part);
  let file: FileHandle | undefined;
  try {
    file = await open(path, "w");
    for await (const record of records) {
      await file.appendFile(`${encode(record.record === "commit" ? commit(record.lines, at) : record)}\n`);
    }
    await file.datasync();
  } catch (cause) {
    throw cause instanceof InquiryError ? cause : notForgotten(path, cause);
  } finally {
    await file?.close();
  }
  renameSync(path, join(folder, anew));
  keep(folder);
}

/** Puts the new journal in the place of the old one, if it is whole; what is there of the old graph goes first. */
export function finishSwap(folder: string): void {
  rmSync(join(folder, part), { force: true });
  const path = join(folder, anew);
  if (!existsSync(path)) return;
  for (const file of old) rmSync(join(folder, file), { recursive: true, force: true });
  renameSync(path, join(folder, journal));
  keep(folder);
}

/** Makes the names of a folder's files durable, where the system can. */
function keep(folder: string): void {
  let directory: number | undefined;
  try {
    directory = openSync(folder, "r");
    fsyncSync(directory);
  } catch {
    // Windows has no such thing, and needs none.
  } finally {
    if (directory !== undefined) closeSync(directory);
  }
}
