/** How two things are connected, each step with the sentences that it rests on. */
import { z } from "zod";
import { Polarity, Stance } from "../../model/claim.ts";
import { EntityId } from "../../model/ids.ts";
import { ShownClaim } from "./evidence.ts";
import { End, Slice } from "./graph.ts";

const Hop = z.object({
  from: EntityId,
  to: EntityId,
  /** Those that are made in one of the ways asked for. */
  claims: z.array(ShownClaim),
  /** Claims between the two that are made in other ways: a denial, where facts were asked for. */
  others: z.int().nonnegative(),
});

export const Paths = z.object({
  from: End,
  to: End,
  /** The ways of saying that the paths rest on. */
  stances: z.array(Stance),
  polarities: z.array(Polarity),
  /** The shortest first. None is an answer: nothing connects the two. */
  paths: z.array(z.object({ hops: z.array(Hop) })),
  /** The search was given up before everything within reach had been looked at. */
  cut: z.boolean(),
  /** What the paths lead over, to be drawn. */
  slice: Slice,
});
export type Paths = z.infer<typeof Paths>;
