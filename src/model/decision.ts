/**
 * What people decide, whatever it is about: the key by which a decision is taken back, and how a history shows it. A
 * decision outlives what it is about: while a source is not there, the decisions on it wait for it.
 */
import { z } from "zod";
import { Polarity, Stance } from "./claim.ts";
import { EntityType } from "./entity/index.ts";
import { Fulfilment } from "./fulfilment.ts";
import { AppearanceId, ClaimId, SourceId } from "./ids.ts";
import { Decider, Review, Verdict } from "./judgement.ts";
import { Predicate } from "./predicate/index.ts";

const JudgementKey = z.object({ kind: z.literal("judgement"), left: AppearanceId, right: AppearanceId, by: Decider });
const ReviewKey = z.object({ kind: z.literal("review"), claimId: ClaimId });
const FulfilmentKey = z.object({ kind: z.literal("fulfilment"), expected: ClaimId, reported: ClaimId });

/** One decider has one verdict on a pair of appearances; a claim has one review, a pair of claims one verdict. */
export const DecisionKey = z.discriminatedUnion("kind", [JudgementKey, ReviewKey, FulfilmentKey]);
export type DecisionKey = z.infer<typeof DecisionKey>;

const source = z.object({ id: SourceId, title: z.string() });

/** A thing as it appears in one source, in words. */
export const ToldAppearance = z.object({ id: AppearanceId, name: z.string(), type: EntityType, source });
export type ToldAppearance = z.infer<typeof ToldAppearance>;

/** A claim in words. */
export const ToldClaim = z.object({
  id: ClaimId,
  subject: z.string(),
  predicate: Predicate,
  object: z.string(),
  stance: Stance,
  polarity: Polarity,
  /** The words for the time, or its value. */
  when: z.string().nullable(),
  quote: z.string(),
  source,
});
export type ToldClaim = z.infer<typeof ToldClaim>;

/**
 * `stands`: the graph follows it. `outweighed`: another decision keeps the graph from following it. `waiting`: what it
 * is about, or a part of it, is not there.
 */
export const decisionStates = ["stands", "outweighed", "waiting"] as const;

const decided = {
  by: Decider,
  /** The reason given, or a note. */
  reason: z.string().nullable(),
  /** Null where a judgement came without it. */
  at: z.string().nullable(),
  state: z.enum(decisionStates),
};

/** A decision in a history. What is not there is null. */
export const PastDecision = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: JudgementKey.shape.kind, key: JudgementKey, verdict: Verdict },
    ...{ left: ToldAppearance.nullable(), right: ToldAppearance.nullable() },
    ...decided,
  }),
  z.object({
    ...{ kind: ReviewKey.shape.kind, key: ReviewKey, verdict: Review.unwrap().shape.verdict },
    ...{ claim: ToldClaim.nullable() },
    ...decided,
  }),
  z.object({
    ...{ kind: FulfilmentKey.shape.kind, key: FulfilmentKey, verdict: Fulfilment.unwrap().shape.verdict },
    ...{ expected: ToldClaim.nullable(), reported: ToldClaim.nullable() },
    ...decided,
  }),
]);
export type PastDecision = z.infer<typeof PastDecision>;
