/** Claims held against one another: which contradict each other, and what became of what was planned. */
import { z } from "zod";
import { Conflict } from "../../model/derive/conflicts.ts";
import { Expectation } from "../../model/derive/expectations.ts";
import { ClaimId } from "../../model/ids.ts";
import { PersonsName } from "../../model/judgement.ts";

/** Each with at least two sides; none is resolved. */
export const Conflicts = z.object({ conflicts: z.array(Conflict) });
export type Conflicts = z.infer<typeof Conflicts>;

export const Expectations = z.object({
  expectations: z.array(Expectation),
  /** The day on which what is overdue was asked for; null where there was none. */
  asOf: z.string().nullable(),
});
export type Expectations = z.infer<typeof Expectations>;

export const GivenFulfilment = z.object({
  /** A planned claim, and the claim that may report that it has come about. */
  expected: ClaimId,
  reported: ClaimId,
  verdict: z.enum(["accepted", "rejected"]),
  note: z.string().min(1).max(2000).optional(),
  by: PersonsName.optional(),
});
export type GivenFulfilment = z.infer<typeof GivenFulfilment>;
