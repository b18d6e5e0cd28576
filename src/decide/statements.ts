/** What people decided, in words: the files in `cypher/decide`. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { AppearanceId, ClaimId, Decider, EntityType, Predicate, Review, SourceId, Verdict } from "../model/index.ts";

const none = z.object({});
const text = z.string().nullable();
const decided = { by: Decider, reason: text, at: text };

const JudgementRow = z.object({
  ...{ left: AppearanceId, leftName: z.string(), leftType: EntityType, leftSourceId: SourceId, leftSource: z.string() },
  ...{ right: AppearanceId, rightName: z.string(), rightType: EntityType },
  ...{ rightSourceId: SourceId, rightSource: z.string() },
  ...{ verdict: Verdict, ...decided, together: z.boolean() },
});
export type JudgementRow = z.infer<typeof JudgementRow>;
export const judgements = statement("decide/judgements", { params: none, row: JudgementRow });

const ReviewRow = z.object({
  ...{ id: ClaimId, subject: z.string(), predicate: Predicate, object: z.string(), quote: z.string() },
  ...{ sourceId: SourceId, source: z.string(), verdict: Review.unwrap().shape.verdict, ...decided },
});
export type ReviewRow = z.infer<typeof ReviewRow>;
export const reviews = statement("decide/reviews", { params: none, row: ReviewRow });
