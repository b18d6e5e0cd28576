/** Reviews of claims: properties of the claim. */
import { Review } from "../../model/index.ts";
import { execute, executeIds, executeRows } from "../execute.ts";
import { readBack } from "../present.ts";
import { type ReviewRow, readReviews, reviewsIn, reviewsOf, writeReviews } from "../statements/decisions.ts";
import { knownClaims } from "../statements/sources.ts";
import type { DecisionKind } from "./kind.ts";

type ReviewKey = Pick<Review, "claimId">;

export const reviews: DecisionKind<ReviewKey, Review> = {
  name: "review",
  done: "reviewed",
  keyOf: ({ claimId }) => claimId,
  about: ({ claimId }) => [claimId],
  known: (transaction, ids) => executeIds(transaction, knownClaims, ids),
  all: async (transaction) => (await execute(transaction, readReviews, {})).map(reviewFrom),
  on: async (transaction, keys) =>
    (
      await executeIds(
        transaction,
        reviewsOf,
        keys.map(({ claimId }) => claimId),
      )
    )
      .filter(({ verdict }) => verdict !== null)
      .map(reviewFrom),
  within: async (transaction, sources) => (await executeIds(transaction, reviewsIn, sources)).map(reviewFrom),
  async write(transaction, decisions) {
    await executeRows(
      transaction,
      writeReviews,
      decisions.map(({ claimId, verdict, by, note, at }) => ({ claim: claimId, verdict, by, note: note ?? null, at })),
    );
  },
  async erase(transaction, keys) {
    await executeRows(
      transaction,
      writeReviews,
      keys.map(({ claimId }) => ({ claim: claimId, verdict: null, by: null, note: null, at: null })),
    );
  },
  toWaiting: ({ claimId, verdict, by, note, at }) => ({
    ...{ one: claimId, other: null, verdict, by, reason: note ?? null, at },
  }),
  fromWaiting: ({ one, verdict, by, reason, at }) => reviewFrom({ claimId: one, verdict, by, note: reason, at }),
};

function reviewFrom(row: ReviewRow): Review {
  return readBack(Review, row, row.claimId);
}
