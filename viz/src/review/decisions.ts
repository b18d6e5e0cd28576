/** What every part that decides needs: who may decide, what is there to be decided, and the acts themselves. */
import { createContext, useContext } from "react";
import type { PastDecision } from "../../../src/model/decision.ts";
import type { GivenJudgement, GivenReview, ShownSuggestions } from "../../../src/serve/api.ts";
import type { Answer } from "../state/use-answer.ts";

export type DecisionKey = PastDecision["key"];
type Key = DecisionKey;

/** A decision just taken: how to take it back, and the verdict of the same person that it replaced. */
export interface Taken {
  readonly key: Key;
  readonly before?: GivenJudgement | undefined;
}

export interface Decisions {
  /** Whether this browser may decide and add; unknown at first. */
  readonly writes: boolean | undefined;
  readonly suggestions: Answer<ShownSuggestions>;
  /** All that people decided, the newest first. */
  readonly history: Answer<readonly PastDecision[]>;
  /** Claims that a person accepted or rejected. */
  readonly reviews: ReadonlyMap<string, GivenReview["verdict"]>;
  /** Counts what was changed here: whatever follows the store asks again when it grows. */
  readonly revision: number;
  /** Why the last decision could not be recorded. */
  readonly failed: string | undefined;
  /** Each gives nothing when it failed. */
  judge(given: GivenJudgement): Promise<Taken | undefined>;
  review(given: GivenReview): Promise<Taken | undefined>;
  undo(taken: Taken): Promise<Taken | undefined>;
  /** The store has changed by other means: a document came in. */
  changed(): void;
}

export const DecisionsContext = createContext<Decisions | undefined>(undefined);

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (!decisions) throw new Error("a part of the page was used outside it");
  return decisions;
}
