/** What happened when, as exact as the words; and the sources in the order in which they appeared. */
import { z } from "zod";
import { Polarity, Stance } from "../../model/claim.ts";
import { ClaimId, EntityId, SourceId } from "../../model/ids.ts";
import { Predicate } from "../../model/predicate/index.ts";
import { SourceHead } from "./graph.ts";

export const DatedClaim = z.object({
  id: ClaimId,
  subject: EntityId,
  predicate: Predicate,
  object: EntityId,
  stance: Stance,
  polarity: Polarity,
  role: z.string().nullable(),
  source: SourceId,
  /** EDTF: `2023-06` is a month. Null where there are only words. */
  when: z.string().nullable(),
  whenText: z.string().nullable(),
  /** First and last day that it allows; null where it is open. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});
export type DatedClaim = z.infer<typeof DatedClaim>;

export const Timeline = z.object({
  /** In order of time; those that have only words for it come last. */
  claims: z.array(DatedClaim),
  /** There are more. */
  cut: z.boolean(),
  /** Claims without any time, counted and not listed. */
  undated: z.int().nonnegative(),
  /** In the order in which they appeared; without a date last. */
  sources: z.array(SourceHead),
});
export type Timeline = z.infer<typeof Timeline>;
