/** Brings the graph up to its journal. Batches that follow one another are applied together, which is much faster. */
import type { Fulfilment, FulfilmentKey, Judgement, JudgementKey, Review } from "../../model/index.ts";
import type { Batch, StoredSource } from "../../ports.ts";
import { applyBatch } from "../apply.ts";
import { batchOf } from "../batch/records.ts";
import { fulfilmentKey, judgementKey, type ValidBatch } from "../batch/validate.ts";
import type { Engine } from "../engine.ts";
import { execute } from "../execute.ts";
import type { Position } from "../ledger.ts";
import { writePosition } from "../statements/store.ts";
import type { Journal } from "./journal.ts";

const recordsAtOnce = 5_000;

export async function replay(engine: Engine, journal: Journal, from: number): Promise<void> {
  let together = new Together();
  let position: Position | undefined;
  const flush = async () => {
    const reached = position;
    if (!reached) return;
    await engine.write(async (transaction) => {
      await applyBatch(transaction, together.batch());
      await execute(transaction, writePosition, reached);
    });
    together = new Together();
    position = undefined;
  };
  for await (const { records, after } of journal.after(from)) {
    const batch = batchOf(records);
    if (!together.takes(batch)) await flush();
    together.add(batch);
    position = after;
    if (together.records >= recordsAtOnce) await flush();
  }
  await flush();
}

/** Batches one after the other, as one batch with the same outcome. */
class Together {
  records = 0;
  readonly #withdrawals: string[] = [];
  readonly #sources: StoredSource[] = [];
  readonly #retractions = new Map<string, JudgementKey>();
  readonly #judgements = new Map<string, Judgement>();
  readonly #unreviews = new Set<string>();
  readonly #reviews = new Map<string, Review>();
  readonly #unfulfilments = new Map<string, FulfilmentKey>();
  readonly #fulfilments = new Map<string, Fulfilment>();

  /** A withdrawal comes first in a batch, so it cannot follow anything. */
  takes({ withdrawals = [] }: Batch): boolean {
    return this.records === 0 || withdrawals.length === 0;
  }

  add({
    withdrawals = [],
    sources = [],
    retractions = [],
    judgements = [],
    unreviews = [],
    reviews = [],
    unfulfilments = [],
    fulfilments = [],
  }: Batch): void {
    this.#withdrawals.push(...withdrawals);
    this.#sources.push(...sources);
    for (const key of retractions) {
      this.#judgements.delete(judgementKey(key));
      this.#retractions.set(judgementKey(key), key);
    }
    for (const judgement of judgements) {
      this.#retractions.delete(judgementKey(judgement));
      this.#judgements.set(judgementKey(judgement), judgement);
    }
    for (const claim of unreviews) {
      this.#reviews.delete(claim);
      this.#unreviews.add(claim);
    }
    for (const review of reviews) {
      this.#unreviews.delete(review.claimId);
      this.#reviews.set(review.claimId, review);
    }
    for (const key of unfulfilments) {
      this.#fulfilments.delete(fulfilmentKey(key));
      this.#unfulfilments.set(fulfilmentKey(key), key);
    }
    for (const fulfilment of fulfilments) {
      this.#unfulfilments.delete(fulfilmentKey(fulfilment));
      this.#fulfilments.set(fulfilmentKey(fulfilment), fulfilment);
    }
    const found = sources.reduce((sum, { appearances, claims }) => sum + 1 + appearances.length + claims.length, 0);
    const decided = [retractions, judgements, unreviews, reviews, unfulfilments, fulfilments];
    this.records += decided.reduce((sum, { length }) => sum + length, 1 + found);
  }

  batch(): ValidBatch {
    return {
      withdrawals: this.#withdrawals,
      sources: this.#sources,
      retractions: [...this.#retractions.values()],
      judgements: [...this.#judgements.values()],
      unreviews: [...this.#unreviews],
      reviews: [...this.#reviews.values()],
      unfulfilments: [...this.#unfulfilments.values()],
      fulfilments: [...this.#fulfilments.values()],
    };
  }
}
