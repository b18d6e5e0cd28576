/** A batch as the lines of a journal or an archive, and back. */
import { type JournalRecord, recordVersion } from "../../model/index.ts";
import type { Batch, StoredSource } from "../../ports.ts";

const v = recordVersion;

/** The records of a batch without its commit. */
export function recordsOf(batch: Batch): JournalRecord[] {
  return [
    ...(batch.withdrawals ?? []).map((sourceId): JournalRecord => ({ v, record: "withdrawal", sourceId })),
    ...(batch.sources ?? []).flatMap(sourceRecords),
    ...(batch.retractions ?? []).map((judgement): JournalRecord => ({ v, record: "retraction", judgement })),
    ...(batch.judgements ?? []).map((judgement): JournalRecord => ({ v, record: "judgement", judgement })),
    ...(batch.unreviews ?? []).map((claimId): JournalRecord => ({ v, record: "unreview", claimId })),
    ...(batch.reviews ?? []).map((review): JournalRecord => ({ v, record: "review", review })),
    ...(batch.unfulfilments ?? []).map((fulfilment): JournalRecord => ({ v, record: "unfulfilment", fulfilment })),
    ...(batch.fulfilments ?? []).map((fulfilment): JournalRecord => ({ v, record: "fulfilment", fulfilment })),
  ];
}

export function sourceRecords({ source, appearances, claims }: StoredSource): JournalRecord[] {
  return [
    { v, record: "source", source },
    ...appearances.map((appearance): JournalRecord => ({ v, record: "appearance", appearance })),
    ...claims.map((claim): JournalRecord => ({ v, record: "claim", claim })),
  ];
}

/** @param at when the batch is written, ISO 8601 */
export function commit(lines: number, at?: string): JournalRecord {
  return { v, record: "commit", lines, ...(at !== undefined && { at }) };
}

/** Records that belong to the source before them in their batch. */
export const ofSource: ReadonlySet<string> = new Set(["appearance", "claim"]);

/** The batch of some records. An appearance or a claim belongs to the source before it. */
export function batchOf(records: Iterable<JournalRecord>): Batch {
  const batch = {
    withdrawals: [] as string[],
    sources: [] as Mutable<StoredSource>[],
    retractions: [] as NonNullable<Batch["retractions"]>[number][],
    judgements: [] as NonNullable<Batch["judgements"]>[number][],
    unreviews: [] as string[],
    reviews: [] as NonNullable<Batch["reviews"]>[number][],
    unfulfilments: [] as NonNullable<Batch["unfulfilments"]>[number][],
    fulfilments: [] as NonNullable<Batch["fulfilments"]>[number][],
  };
  for (const each of records) {
    switch (each.record) {
      case "source":
        batch.sources.push({ source: each.source, appearances: [], claims: [] });
        break;
      case "appearance":
        batch.sources.at(-1)?.appearances.push(each.appearance);
        break;
      case "claim":
        batch.sources.at(-1)?.claims.push(each.claim);
        break;
      case "withdrawal":
        batch.withdrawals.push(each.sourceId);
        break;
      case "retraction":
        batch.retractions.push(each.judgement);
        break;
      case "judgement":
        batch.judgements.push(each.judgement);
        break;
      case "unreview":
        batch.unreviews.push(each.claimId);
        break;
      case "review":
        batch.reviews.push(each.review);
        break;
      case "unfulfilment":
        batch.unfulfilments.push(each.fulfilment);
        break;
      case "fulfilment":
        batch.fulfilments.push(each.fulfilment);
        break;
      case "commit":
        break;
    }
  }
  return batch;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
