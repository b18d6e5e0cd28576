/**
 * The archive: all that a store holds as JSON Lines, the same bytes for the same content whatever store it comes
 * from. The lines are those of a journal, after a first one that says what the file is.
 *
 *   {"format":"inquiry-graph archive","version":1}
 *   {"v":1,"record":"source",…,"sum":"9f1c22ab"}
 */
import { z } from "zod";
import { InquiryError } from "../errors.ts";
import type { JournalRecord } from "../model/index.ts";
import type { Batch, Store } from "../ports.ts";
import { batchOf, ofSource } from "./batch/records.ts";
import { decode, encode } from "./lines.ts";

const Header = z.object({ format: z.literal("inquiry-graph archive"), version: z.int().positive() });
const header: z.infer<typeof Header> = { format: "inquiry-graph archive", version: 1 };

/** The lines of a store's archive, each with its line end. */
export async function* writeArchive(store: Pick<Store, "records">): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for await (const record of store.records()) yield `${encode(record)}\n`;
}

const linesAtOnce = 2_000;

/** Records of what was taken out or taken back. */
const ofJournal: ReadonlySet<string> = new Set(["withdrawal", "retraction", "unreview", "unfulfilment"]);

/**
 * The content of an archive's lines, given with or without their line ends, in batches that each can be stored whole.
 * @throws InquiryError `archive-invalid`, `archive-newer`
 */
export async function* readArchive(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Batch> {
  let number = 0;
  let ready: JournalRecord[] = [];
  let batch: JournalRecord[] = [];
  for await (const raw of lines) {
    const text = raw.replace(/\r?\n$/, "");
    number += 1;
    if (number === 1) {
      checkHeader(text);
      continue;
    }
    const record = recordFrom(text, number);
    if (record.record !== "commit") {
      if (ofSource.has(record.record) && !batch.some((each) => each.record === "source")) {
        throw invalid(number, `there is no source before the ${record.record}`);
      }
      batch.push(record);
      continue;
    }
    if (record.lines !== batch.length)
      throw invalid(number, `it closes ${record.lines} lines, there are ${batch.length}`);
    ready.push(...batch);
    batch = [];
    if (ready.length >= linesAtOnce) {
      yield batchOf(ready);
      ready = [];
    }
  }
  if (number === 0) throw invalid(1, "it is empty");
  if (batch.length > 0) throw invalid(number, "it ends in the middle of a batch");
  if (ready.length > 0) yield batchOf(ready);
}

function checkHeader(text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = Header.safeParse(value);
  if (!parsed.success) throw invalid(1, "it does not say that it is an inquiry-graph archive");
  if (parsed.data.version > header.version) throw newer(`version ${parsed.data.version}`);
}

function recordFrom(text: string, number: number): JournalRecord {
  const read = decode(text);
  if ("newer" in read) throw newer(`lines of version ${read.newer}`);
  if ("problem" in read) throw invalid(number, read.problem);
  const { record } = read;
  if (ofJournal.has(record.record)) {
    throw invalid(number, `an archive holds what stands, and no ${record.record}`);
  }
  return record;
}

function invalid(line: number, problem: string): InquiryError {
  return new InquiryError("archive-invalid", `line ${line} of the archive cannot be read: ${problem}`, {
    advice: "What came before it is stored. Export the archive again, or get another copy, and import that.",
  });
}

function newer(what: string): InquiryError {
  return new InquiryError("archive-newer", `the archive was written by a newer version: it has ${what}`, {
    advice: "Use the newest inquiry-graph.",
  });
}
