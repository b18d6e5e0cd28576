/** What people decide: what is put to them, what they say, and what they said before. */
import { z } from "zod";
import { DecisionKey, PastDecision } from "../../model/decision.ts";
import { EntityType } from "../../model/entity/index.ts";
import { Fulfilment } from "../../model/fulfilment.ts";
import { AppearanceId, ClaimId, EntityId } from "../../model/ids.ts";
import { Judgement, PersonsName, Review, Verdict } from "../../model/judgement.ts";
import { SourceHead } from "./graph.ts";

const offset = z.int().nonnegative();

/** An appearance with a few of the places where it stands, to be judged by. */
export const Candidate = z.object({
  id: AppearanceId,
  entity: EntityId,
  type: EntityType,
  name: z.string(),
  /** Every name of its entity. */
  names: z.array(z.string()),
  source: SourceHead,
  /** The passages of its first mentions; `start` and `end` of a mark are offsets in the passage's `text`. */
  passages: z.array(z.object({ text: z.string(), marks: z.array(z.object({ start: offset, end: offset })) })),
});
export type Candidate = z.infer<typeof Candidate>;

export const ShownSuggestion = z.object({
  left: Candidate,
  right: Candidate,
  /** From 0 to 1. */
  score: z.number(),
  reasons: z.array(z.object({ words: z.string(), weight: z.number() })),
});
export type ShownSuggestion = z.infer<typeof ShownSuggestion>;

export const ShownSuggestions = z.object({
  suggestions: z.array(ShownSuggestion),
  /** How many there are, those that are not listed included. */
  total: z.int().nonnegative(),
});
export type ShownSuggestions = z.infer<typeof ShownSuggestions>;

/** Who decides; without a name, just a person. */
const by = PersonsName.optional();

export const GivenJudgement = z.object({
  left: AppearanceId,
  right: AppearanceId,
  verdict: Verdict,
  reason: z.string().min(1).max(2000).optional(),
  by,
});
export type GivenJudgement = z.infer<typeof GivenJudgement>;

export const GivenReview = z.object({
  claimId: ClaimId,
  verdict: Review.unwrap().shape.verdict,
  note: z.string().min(1).max(2000).optional(),
  by,
});
export type GivenReview = z.infer<typeof GivenReview>;

/** `key` takes the decision back; `before` is the verdict that gave way to it. */
export const Decided = z.object({ key: DecisionKey, before: z.union([Judgement, Review, Fulfilment]).nullable() });
export type Decided = z.infer<typeof Decided>;

export const GivenUndo = z.object({ key: DecisionKey });
export type GivenUndo = z.infer<typeof GivenUndo>;

export const Undone = z.object({ undone: DecisionKey });
export type Undone = z.infer<typeof Undone>;

/** All decisions that people took and nobody took back, the newest first. */
export const History = z.object({ decisions: z.array(PastDecision) });
export type History = z.infer<typeof History>;

/** What whoever asks may do. `readOnly`: nobody may write here, whichever address it was opened by. */
export const Session = z.object({ writes: z.boolean(), readOnly: z.boolean() });
export type Session = z.infer<typeof Session>;
