/**
 * What people decide, whatever it is about: the key by which a decision is taken back, and how a history shows it. A
 * decision outlives what it is about: while a source is not there, the decisions on it wait for it.
 */
import { z } from "zod";
import { EntityType } from "./entity/index.ts";
import { AppearanceId, ClaimId, SourceId } from "./ids.ts";
import { Decider, Review, Verdict } from "./judgement.ts";
import { Predicate } from "./predicate/index.ts";

/** One decider has one verdict on a pair; a claim has one review. */
export const DecisionKey = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("judgement"), left: AppearanceId, right: AppearanceId, by: Decider }),
  z.object({ kind: z.literal("review"), claimId: ClaimId }),
]);
export type DecisionKey = z.infer<typeof DecisionKey>;

/**
 * `stands`: the graph follows it. `outweighed`: another decision keeps the graph from following it. `waiting`: what it
 * is about is not there.
 */
export const decisionStates = ["stands", "outweighed", "waiting"] as const;

const source = z.object({ id: SourceId, title: z.string() });

/** A thing as it appears in one source, in words. */
export const ShownAppearance = z.object({ id: AppearanceId, name: z.string(), type: EntityType, source });
export type ShownAppearance = z.infer<typeof ShownAppearance>;

/** A claim in words. */
export const ToldClaim = z.object({
  id: ClaimId,
  subject: z.string(),
  predicate: Predicate,
  object: z.string(),
  quote: z.string(),
  source,
});
export type ToldClaim = z.infer<typeof ToldClaim>;

const decided = {
  by: Decider,
  /** The reason given, or a note. */
  reason: z.string().nullable(),
  /** Rules have no clock, and a person's judgement may have come without it. */
  at: z.string().nullable(),
  state: z.enum(decisionStates),
};

/** A decision in a history. What it is about is null while it waits. */
export const PastDecision = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("judgement"),
    key: DecisionKey.options[0],
    verdict: Verdict,
    left: ShownAppearance.nullable(),
    right: ShownAppearance.nullable(),
    ...decided,
  }),
  z.object({
    kind: z.literal("review"),
    key: DecisionKey.options[1],
    verdict: Review.unwrap().shape.verdict,
    claim: ToldClaim.nullable(),
    ...decided,
  }),
]);
export type PastDecision = z.infer<typeof PastDecision>;
