/**
 * A batch is held against the model before any database sees it: what breaks an invariant is refused whole, and what
 * Neo4j would refuse (a null key, a nested list) never gets that far. What depends on the store is checked in it.
 */
import { z } from "zod";
import { InquiryError } from "../../errors.ts";
import { ClaimId, Fulfilment, FulfilmentKey, Judgement, JudgementKey, Review, SourceId } from "../../model/index.ts";
import type { Batch } from "../../ports.ts";
import { halfPairProblems } from "./half-pairs.ts";
import type { Problem } from "./problem.ts";
import { canonical, problemsOf } from "./stored-source.ts";

/** A batch with every list present, in canonical form, and each thing in it once; the last of two wins. */
export type ValidBatch = Required<Batch>;

const shown = 3;

/** @throws InquiryError `store-invalid` with what is wrong and where */
export function validate(batch: Batch): ValidBatch {
  const sources = (batch.sources ?? []).map((stored) => {
    const parsed = canonical(stored);
    if (!parsed.success) throw invalid([{ id: stored.source.id, problem: z.prettifyError(parsed.error) }]);
    const problems = [...problemsOf(parsed.data)];
    if (problems.length > 0) throw invalid(problems);
    return parsed.data;
  });
  return {
    withdrawals: unique(list(SourceId, batch.withdrawals), (id) => id),
    sources: unique(sources, ({ source }) => source.id),
    retractions: unique(list(JudgementKey, batch.retractions), judgementKey),
    judgements: unique(list(Judgement, batch.judgements), judgementKey),
    unreviews: unique(list(ClaimId, batch.unreviews), (id) => id),
    reviews: unique(list(Review, batch.reviews), ({ claimId }) => claimId),
    unfulfilments: unique(list(FulfilmentKey, batch.unfulfilments), fulfilmentKey),
    fulfilments: unique(list(Fulfilment, batch.fulfilments), fulfilmentKey),
  };
}

export function invalid(problems: readonly Problem[]): InquiryError {
  const told = problems.slice(0, shown).map(({ id, problem }) => `${id}: ${problem}`);
  const more = problems.length > shown ? `; and ${problems.length - shown} more` : "";
  return new InquiryError("store-invalid", `nothing was written: ${told.join("; ")}${more}`);
}

/** One decider has one verdict on a pair. */
export function judgementKey({ left, right, by }: JudgementKey): string {
  return `${left} ${right} ${by}`;
}

/** One verdict on a pair of claims. */
export function fulfilmentKey({ expected, reported }: FulfilmentKey): string {
  return `${expected} ${reported}`;
}

function list<T>(schema: z.ZodType<T>, values: readonly T[] = []): T[] {
  return values.map((value) => {
    const parsed = schema.safeParse(value);
    const id = JSON.stringify(value);
    if (!parsed.success) throw invalid([{ id, problem: z.prettifyError(parsed.error) }]);
    const problems = [...halfPairProblems(id, { text: parsed.data })];
    if (problems.length > 0) throw invalid(problems);
    return parsed.data;
  });
}

/** Each key once, sorted by it. */
function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  const byKey = new Map(values.map((value) => [key(value), value]));
  return [...byKey.keys()].sort().flatMap((each) => byKey.get(each) ?? []);
}
