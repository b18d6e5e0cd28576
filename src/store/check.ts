/**
 * Every invariant of a store. The files in `cypher/check` find what is wrong in the graph; what needs the text letter
 * by letter, or a hash, is asked of what is read back.
 */
import { InquiryError } from "../errors.ts";
import type { JournalRecord } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { batchOf } from "./batch/records.ts";
import { problemsOf } from "./batch/stored-source.ts";
import { checks } from "./statements/check.ts";

/** What breaks an invariant: which check found it, what it is about, and what is wrong. */
export interface Violation {
  readonly check: string;
  readonly id: string;
  readonly problem: string;
}

export async function* check(store: Pick<Store, "run" | "records">): AsyncGenerator<Violation> {
  for (const { name, statement, params } of checks) {
    const rows = await store.run(statement, params);
    for (const { id, problem } of rows) yield { check: name, id, problem };
  }
  yield* checkSources(store);
}

/** The same that is asked of a source before it is stored. */
async function* checkSources(store: Pick<Store, "records">): AsyncGenerator<Violation> {
  let records: JournalRecord[] = [];
  try {
    for await (const record of store.records()) {
      if (record.record !== "commit") {
        records.push(record);
        continue;
      }
      for (const stored of batchOf(records).sources ?? []) {
        for (const problem of problemsOf(stored)) yield { check: "sources", ...problem };
      }
      records = [];
    }
  } catch (error) {
    if (!(error instanceof InquiryError) || error.code !== "store-invalid") throw error;
    yield { check: "sources", id: "", problem: error.message };
  }
}
