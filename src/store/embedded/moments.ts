/**
 * The journal of an embedded store as the row of its batches, each of them a moment: the first is 1. It is only looked
 * at, so that it can be read while the store is in use; a batch that is being written is not there yet.
 */
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { JournalRecord } from "../../model/index.ts";
import { decode } from "../lines.ts";
import { damaged, newer } from "./faults.ts";
import { rawLines } from "./raw-lines.ts";
import { scan } from "./scan.ts";

export interface Moment {
  readonly number: number;
  /** When it was written, ISO 8601, where the journal says so. */
  readonly at?: string | undefined;
  readonly records: readonly JournalRecord[];
}

/** @throws InquiryError `journal-damaged`, `store-newer` */
export async function* moments(folder: string): AsyncGenerator<Moment> {
  const path = join(folder, "journal.jsonl");
  const { length } = await scan(path);
  if (length === 0) return;
  const file = await open(path, "r");
  try {
    let number = 1;
    let line = 0;
    let records: JournalRecord[] = [];
    for await (const bytes of rawLines(file, 0, length)) {
      line += 1;
      const read = decode(bytes.toString("utf8", 0, bytes.length - 1));
      if ("newer" in read) throw newer(path, read.newer);
      if ("problem" in read) throw damaged(path, line, read.problem);
      if (read.record.record !== "commit") records.push(read.record);
      else {
        yield { number, records, at: read.record.at };
        number += 1;
        records = [];
      }
    }
  } finally {
    await file.close();
  }
}
