/** Somebody says, in one sentence of one source, that a relation holds (or does not). */
import { z } from "zod";
import { AppearanceId, ClaimId, SourceId } from "./ids.ts";
import { Predicate } from "./predicate/index.ts";
import { When } from "./when.ts";

export const stances = ["asserted", "alleged", "denied", "planned", "hypothetical"] as const;
export const Stance = z.enum(stances);
export type Stance = z.infer<typeof Stance>;

export const polarities = ["affirmed", "negated"] as const;
export const Polarity = z.enum(polarities);
export type Polarity = z.infer<typeof Polarity>;

/** The sentence: `source.text.slice(start, end) === quote`, letter by letter. */
export const Evidence = z
  .object({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;

export const Claim = z
  .object({
    id: ClaimId,
    sourceId: SourceId,
    predicate: Predicate,
    subject: AppearanceId,
    object: AppearanceId,
    /** The words for an office, a kinship, a rating or an order. */
    role: z.string().min(1).optional(),
    stance: Stance,
    polarity: Polarity,
    /** Who says it inside the text; absent when it is the author. */
    saidBy: AppearanceId.optional(),
    when: When.optional(),
    evidence: Evidence,
    /** Name and version of the extractor, `rules@1`. */
    extractor: z.string().min(1),
    /** How often such a claim is right, 0 to 1, rounded to three places. */
    score: z.number().min(0).max(1),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** Whether a claim may become an edge: said as a fact, and not that it did not happen. */
export function isPlain(claim: Pick<Claim, "stance" | "polarity">): boolean {
  return claim.stance === "asserted" && claim.polarity === "affirmed";
}
