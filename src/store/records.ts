/** All that stands, read back out of the graph, in the one canonical order. */
import { InquiryError } from "../errors.ts";
import { type JournalRecord, recordVersion } from "../model/index.ts";
import { commit, sourceRecords } from "./batch/records.ts";
import { allOf } from "./decisions/decide.ts";
import { fulfilments } from "./decisions/fulfilments.ts";
import { judgements } from "./decisions/judgements.ts";
import type { DecisionKind } from "./decisions/kind.ts";
import { reviews } from "./decisions/reviews.ts";
import type { Transaction } from "./engine.ts";
import { execute } from "./execute.ts";
import { readStoredSources } from "./sources/read.ts";
import { sourceIds } from "./statements/sources.ts";
import { readStore } from "./statements/store.ts";

const v = recordVersion;
const sourcesAtOnce = 20;

type Read = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** @throws InquiryError `store-in-use` when somebody else writes meanwhile: what was read is not of one piece then */
export async function* readRecords(read: Read): AsyncGenerator<JournalRecord> {
  const start = await position(read);
  /** What is half there may look damaged; whether somebody has written tells which it is. */
  const whole = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    try {
      return await read(work);
    } catch (error) {
      if (error instanceof InquiryError && error.code === "store-invalid") await unchanged(read, start);
      throw error;
    }
  };
  const ids = (await whole((transaction) => execute(transaction, sourceIds, {}))).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += sourcesAtOnce) {
    const some = ids.slice(at, at + sourcesAtOnce);
    for (const stored of await whole((transaction) => readStoredSources(transaction, some))) {
      yield* batch(sourceRecords(stored));
    }
  }
  const decisions = await whole(async (transaction) => [
    ...(await sorted(transaction, judgements)).map(
      (judgement): JournalRecord => ({ v, record: "judgement", judgement }),
    ),
    ...(await sorted(transaction, reviews)).map((review): JournalRecord => ({ v, record: "review", review })),
    ...(await sorted(transaction, fulfilments)).map(
      (fulfilment): JournalRecord => ({ v, record: "fulfilment", fulfilment }),
    ),
  ]);
  if (decisions.length > 0) yield* batch(decisions);
  await unchanged(read, start);
}

async function unchanged(read: Read, start: number | undefined): Promise<void> {
  if ((await position(read)) === start) return;
  throw new InquiryError("store-in-use", "the store was written to while it was read", { advice: "Try it again." });
}

function* batch(records: readonly JournalRecord[]): Generator<JournalRecord> {
  yield* records;
  yield commit(records.length);
}

/** Every decision of a kind by its key; those that wait are among them. */
async function sorted<Key, Decision extends Key & { readonly by: string }>(
  transaction: Transaction,
  kind: DecisionKind<Key, Decision>,
): Promise<Decision[]> {
  const keyed = (await allOf(transaction, kind)).map((decision) => ({ decision, key: kind.keyOf(decision) }));
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ decision }) => decision);
}

async function position(read: Read): Promise<number | undefined> {
  const [store] = await read((transaction) => execute(transaction, readStore, {}));
  return store?.position;
}

/** By code unit, which is not every database's order. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
