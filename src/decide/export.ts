/**
 * What people decided, as an archive without sources: brought into another store, each decision stands at once where
 * what it is about is there, and waits where it is not.
 */
import { isPersons, type JournalRecord } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { writeArchive } from "../store/archive.ts";

/** The lines, each with its end. Read by `importArchive`. */
export function writeDecisions(store: Pick<Store, "records">): AsyncGenerator<string> {
  return writeArchive({ records: () => decisionsIn(store.records()) });
}

async function* decisionsIn(records: AsyncIterable<JournalRecord>): AsyncGenerator<JournalRecord> {
  let lines = 0;
  for await (const record of records) {
    if (!isDecision(record)) continue;
    lines += 1;
    yield record;
  }
  if (lines > 0) yield { v: 1, record: "commit", lines };
}

function isDecision(record: JournalRecord): boolean {
  if (record.record === "judgement") return isPersons(record.judgement);
  return record.record === "review" || record.record === "fulfilment";
}
