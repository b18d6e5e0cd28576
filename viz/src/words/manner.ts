/** How a claim is made, as the reader sees it: one way of drawing, one word, for each pair of stance and polarity. */
import type { Polarity, Stance } from "../../../src/model/claim.ts";

export interface MannerDefinition {
  readonly name: string;
  /** In the legend and on the claim. */
  readonly label: string;
  readonly means: string;
}

export const manners = [
  { name: "asserted", label: "Asserted", means: "stated as a fact by whoever speaks" },
  { name: "alleged", label: "Alleged", means: "reported as a claim, a belief or an accusation" },
  { name: "planned", label: "Planned", means: "intended, announced or ordered, not reported as done" },
  { name: "hypothetical", label: "Hypothetical", means: "said with if, might or would have" },
  { name: "denied", label: "Denied or negated", means: "said not to be so" },
] as const satisfies readonly MannerDefinition[];

export type Manner = (typeof manners)[number]["name"];

export interface Said {
  readonly stance: Stance;
  readonly polarity: Polarity;
}

/** A negated claim is drawn as denied, whatever its stance: both say that it is not so. */
export function mannerOf({ stance, polarity }: Said): Manner {
  return polarity === "negated" ? "denied" : stance;
}

/** Whether it is said of what is still to come, so that a last day is the day that it is due by. */
export function isExpected({ stance }: Pick<Said, "stance">): boolean {
  return stance === "planned" || stance === "hypothetical";
}

/** In one word where one is enough: "alleged", "negated", "planned, negated". */
export function saidShortly({ stance, polarity }: Said): string {
  if (polarity === "affirmed") return stance;
  return stance === "asserted" ? "negated" : `${stance}, negated`;
}

/** Stance and polarity in words: "alleged", "asserted, negated: said not to be so". */
export function saidHow({ stance, polarity }: Said): string {
  return polarity === "negated" ? `${stance}, negated: said not to be so` : stance;
}
