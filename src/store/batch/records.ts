/** A batch as the lines of a journal or an archive, and back. */
import { type Record as Line, recordVersion } from "../../model/index.ts";
import type { Batch, StoredSource } from "../../ports.ts";

const v = recordVersion;

/** The lines of a batch without its commit. */
export function linesOf(batch: Batch): Line[] {
  return [
    ...(batch.withdrawals ?? []).map((sourceId): Line => ({ v, record: "withdrawal", sourceId })),
    ...(batch.sources ?? []).flatMap(sourceLines),
    ...(batch.retractions ?? []).map((judgement): Line => ({ v, record: "retraction", judgement })),
    ...(batch.judgements ?? []).map((judgement): Line => ({ v, record: "judgement", judgement })),
    ...(batch.unreviews ?? []).map((claimId): Line => ({ v, record: "unreview", claimId })),
    ...(batch.reviews ?? []).map((review): Line => ({ v, record: "review", review })),
  ];
}

export function sourceLines({ source, appearances, claims }: StoredSource): Line[] {
  return [
    { v, record: "source", source },
    ...appearances.map((appearance): Line => ({ v, record: "appearance", appearance })),
    ...claims.map((claim): Line => ({ v, record: "claim", claim })),
  ];
}

export function commit(lines: number): Line {
  return { v, record: "commit", lines };
}

/** Records that belong to the source before them in their batch. */
export const ofSource: ReadonlySet<string> = new Set(["appearance", "claim"]);

/** The batch of some lines. An appearance or a claim belongs to the source line before it. */
export function batchOf(lines: Iterable<Line>): Batch {
  const batch = {
    withdrawals: [] as string[],
    sources: [] as Mutable<StoredSource>[],
    retractions: [] as NonNullable<Batch["retractions"]>[number][],
    judgements: [] as NonNullable<Batch["judgements"]>[number][],
    unreviews: [] as string[],
    reviews: [] as NonNullable<Batch["reviews"]>[number][],
  };
  for (const line of lines) {
    switch (line.record) {
      case "source":
        batch.sources.push({ source: line.source, appearances: [], claims: [] });
        break;
      case "appearance":
        batch.sources.at(-1)?.appearances.push(line.appearance);
        break;
      case "claim":
        batch.sources.at(-1)?.claims.push(line.claim);
        break;
      case "withdrawal":
        batch.withdrawals.push(line.sourceId);
        break;
      case "retraction":
        batch.retractions.push(line.judgement);
        break;
      case "judgement":
        batch.judgements.push(line.judgement);
        break;
      case "unreview":
        batch.unreviews.push(line.claimId);
        break;
      case "review":
        batch.reviews.push(line.review);
        break;
      case "commit":
        break;
    }
  }
  return batch;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };
