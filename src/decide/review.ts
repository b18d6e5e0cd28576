/** A person accepts a claim, or throws it out. */
import { InquiryError } from "../errors.ts";
import type { Review } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { reviewsOf } from "../store/statements/decisions.ts";

/**
 * Record the review; the claim's earlier one gives way to it.
 * @throws InquiryError `claim-unknown`
 */
export async function review(store: Store, given: Review): Promise<void> {
  const { claimId } = given;
  const [there] = await store.run(reviewsOf, { ids: [claimId] });
  if (!there) {
    throw new InquiryError("claim-unknown", `there is no claim ${claimId}`, {
      advice: "`inquiry-graph ask evidence-of` lists claims, with ids.",
    });
  }
  await store.apply({ reviews: [given] });
}
