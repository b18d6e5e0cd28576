/** A person says whether a later claim reports what a planned one expected. */
import { InquiryError } from "../errors.ts";
import { Fulfilment } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { readBack } from "../store/present.ts";
import { fulfilmentsOn } from "../store/statements/decisions.ts";
import { tellClaims } from "./in-words.ts";
import { unknownClaim } from "./review.ts";

/**
 * Record the verdict; an earlier one on the same two claims gives way to it.
 * @returns the verdict that gave way, to be put back by who wants to undo this one
 * @throws InquiryError `claim-unknown`; `usage` when the first claim is not planned
 */
export async function fulfil(store: Store, given: Fulfilment): Promise<Fulfilment | undefined> {
  const { expected, reported } = given;
  const told = await tellClaims(store.run, [expected, reported]);
  for (const id of [expected, reported]) if (!told.has(id)) throw unknownClaim(id);
  if (told.get(expected)?.stance !== "planned") {
    throw new InquiryError("usage", `nothing is planned in the claim ${expected}`, {
      advice: "`inquiry-graph ask expectations` lists what is planned.",
    });
  }
  const [before] = await store.run(fulfilmentsOn, { rows: [{ expected, reported }] });
  await store.apply({ fulfilments: [given] });
  return before && readBack(Fulfilment, before, expected);
}
