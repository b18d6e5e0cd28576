/** Judgements and reviews. */
import { z } from "zod";
import { statement } from "../../cypher/statement.ts";
import { ids, none, rows, text } from "./shapes.ts";

const key = z.object({ left: z.string(), right: z.string(), by: z.string() });
export const JudgementRow = z.object({
  left: z.string(),
  right: z.string(),
  verdict: z.string(),
  by: z.string(),
  reason: z.string(),
  at: text,
});
export type JudgementRow = z.infer<typeof JudgementRow>;

const review = { verdict: text, by: text, note: text, at: text };
const ReviewRow = z.object({ claimId: z.string(), ...review });
export type ReviewRow = z.infer<typeof ReviewRow>;

export const writeJudgements = statement("write/judgements", { params: rows(JudgementRow), row: none });
export const retract = statement("write/retract", { params: rows(key), row: none });
export const writeReviews = statement("write/reviews", {
  params: rows(z.object({ claim: z.string(), ...review })),
  row: none,
});

export const readJudgements = statement("read/judgements", { params: none, row: JudgementRow });
export const judgementsOn = statement("read/judgements-on", { params: rows(key), row: JudgementRow });
export const readReviews = statement("read/reviews", { params: none, row: ReviewRow });
export const reviewsOf = statement("read/reviews-of", { params: ids, row: ReviewRow });
