/** Whether what was planned has come about. The program proposes it; a person decides. */
import { z } from "zod";
import { ClaimId } from "./ids.ts";
import { Decider } from "./judgement.ts";

const pair = { expected: ClaimId, reported: ClaimId };
const differ = ({ expected, reported }: { expected: ClaimId; reported: ClaimId }) => expected !== reported;
const apart = "a claim does not fulfil itself";

/** What a decision on a fulfilment belongs to: a planned claim, and another that says it has come about. */
export const FulfilmentKey = z.object(pair).refine(differ, apart).readonly();
export type FulfilmentKey = z.infer<typeof FulfilmentKey>;

/** Accepted: the second claim reports what the first expected. Rejected: it reports something else. */
export const Fulfilment = z
  .object({
    ...pair,
    verdict: z.enum(["accepted", "rejected"]),
    by: Decider,
    note: z.string().min(1).optional(),
    at: z.iso.datetime(),
  })
  .refine(differ, apart)
  .readonly();
export type Fulfilment = z.infer<typeof Fulfilment>;
