/** Judgements, reviews and fulfilments, where they stand. */
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

const claims = { expected: z.string(), reported: z.string() };
const FulfilmentRow = z.object({ ...claims, verdict: z.string(), by: z.string(), note: text, at: text });
export type FulfilmentRow = z.infer<typeof FulfilmentRow>;

export const writeJudgements = statement("write/judgements", { params: rows(JudgementRow), row: none });
export const retract = statement("write/retract", { params: rows(key), row: none });
export const readJudgements = statement("read/judgements", { params: none, row: JudgementRow });
export const judgementsOn = statement("read/judgements-on", { params: rows(key), row: JudgementRow });
export const judgementsIn = statement("read/judgements-in", { params: ids, row: JudgementRow });

export const writeReviews = statement("write/reviews", {
  params: rows(z.object({ claim: z.string(), ...review })),
  row: none,
});
export const readReviews = statement("read/reviews", { params: none, row: ReviewRow });
export const reviewsOf = statement("read/reviews-of", { params: ids, row: ReviewRow });
export const reviewsIn = statement("read/reviews-in", { params: ids, row: ReviewRow });

export const writeFulfilled = statement("write/fulfilled", { params: rows(FulfilmentRow), row: none });
export const writeNotFulfilled = statement("write/not-fulfilled", { params: rows(FulfilmentRow), row: none });
export const unfulfil = statement("write/unfulfil", { params: rows(z.object(claims)), row: none });
export const readFulfilments = statement("read/fulfilments", { params: none, row: FulfilmentRow });
export const fulfilmentsOn = statement("read/fulfilments-on", {
  params: rows(z.object(claims)),
  row: FulfilmentRow,
});
export const fulfilmentsIn = statement("read/fulfilments-in", { params: ids, row: FulfilmentRow });
