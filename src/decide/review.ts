/** A person accepts a claim, or throws it out. */
import { InquiryError } from "../errors.ts";
import { type ClaimId, Review } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { readBack } from "../store/present.ts";
import { reviewsOf } from "../store/statements/decisions.ts";

/**
 * Record the review; the claim's earlier one gives way to it.
 * @returns the review that gave way, to be put back by who wants to undo this one
 * @throws InquiryError `claim-unknown`
 */
export async function review(store: Store, given: Review): Promise<Review | undefined> {
  const { claimId } = given;
  const [there] = await store.run(reviewsOf, { ids: [claimId] });
  if (!there) throw unknownClaim(claimId);
  await store.apply({ reviews: [given] });
  return there.verdict === null ? undefined : readBack(Review, there, claimId);
}

export function unknownClaim(id: ClaimId): InquiryError {
  return new InquiryError("claim-unknown", `there is no claim ${id}`, {
    advice: "`inquiry-graph ask evidence-of` lists claims, with ids.",
  });
}
