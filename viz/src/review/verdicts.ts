/** What can be done with a suggestion, by which key, and in which words. */
import type { GivenJudgement } from "../../../src/serve/api.ts";

export type Verdict = GivenJudgement["verdict"];
export type Act = Verdict | "skip" | "back" | "undo";

export interface ActDefinition {
  readonly act: Act;
  readonly label: string;
  readonly key: string;
  readonly means: string;
}

/** The keys of nomenklatura and Aleph, where they have one. */
export const acts: readonly ActDefinition[] = [
  { act: "same", label: "Same", key: "y", means: "they are one, from now on" },
  { act: "different", label: "Different", key: "n", means: "they are two, and never proposed again" },
  { act: "unsure", label: "Unsure", key: "u", means: "nobody can tell from this" },
  { act: "skip", label: "Skip", key: "s", means: "decide later" },
  { act: "undo", label: "Undo", key: "z", means: "take the last decision back" },
];

const arrows: Readonly<Record<string, Act>> = { ArrowRight: "skip", ArrowLeft: "back" };

export function actOf(key: string): Act | undefined {
  return arrows[key] ?? acts.find((each) => each.key === key.toLowerCase())?.act;
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  same: "the same",
  different: "different",
  unsure: "unsure",
};
