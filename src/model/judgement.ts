/** Decisions, and who took them. Each can be taken back. */
import { z } from "zod";
import { AppearanceId, ClaimId } from "./ids.ts";

export const verdicts = ["same", "different", "unsure"] as const;
export const Verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof Verdict>;

/** `rule:NAME@VERSION`, or `person` with an optional name: `person:A. Reader`. */
export const Decider = z.string().regex(/^(rule:[a-z-]+@\d+|person(:.+)?)$/);

/** A person's name in a decider, as somebody gives it. */
export const PersonsName = z.string().trim().min(1, "must not be blank").max(200).regex(/^.+$/, "must be on one line");

/** Who a pair's decision belongs to. One decider has one verdict on a pair. */
export const JudgementKey = z
  .object({ left: AppearanceId, right: AppearanceId, by: Decider })
  .refine(({ left, right }) => left < right, "left is the smaller id, so that a pair has one form")
  .readonly();
export type JudgementKey = z.infer<typeof JudgementKey>;

/** Whether two appearances are the same thing. */
export const Judgement = z
  .object({
    left: AppearanceId,
    right: AppearanceId,
    verdict: Verdict,
    by: Decider,
    reason: z.string().min(1),
    /** When a person decided, ISO 8601. Rules have no clock. */
    at: z.iso.datetime().optional(),
  })
  .refine(({ left, right }) => left < right, "left is the smaller id, so that a pair has one form")
  .readonly();
export type Judgement = z.infer<typeof Judgement>;

/** A person's verdict on a claim. */
export const Review = z
  .object({
    claimId: ClaimId,
    verdict: z.enum(["accepted", "rejected"]),
    by: Decider,
    note: z.string().min(1).optional(),
    at: z.iso.datetime(),
  })
  .readonly();
export type Review = z.infer<typeof Review>;

/** The pair in its one form. */
export function pair(one: AppearanceId, other: AppearanceId): { left: AppearanceId; right: AppearanceId } {
  return one < other ? { left: one, right: other } : { left: other, right: one };
}
