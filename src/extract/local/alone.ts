/** A claim that the rules make and the network does not: how likely it is right, by what each of them makes of it. */
import { policy } from "./policy.ts";

/** Below and above these a margin tells no more. */
const [lowest, highest] = [-5, 3];

/** `rules` is the score of the rules, `margin` what the network makes of it, if it ever weighed the two ends. */
export function scoreAlone(rules: number, margin: number | undefined): number {
  const { slope, unweighed, share, offset } = policy.alone;
  const told = margin === undefined ? unweighed : slope * Math.min(highest, Math.max(lowest, margin));
  const odds = share * Math.log(rules / (1 - rules)) + told + offset;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
