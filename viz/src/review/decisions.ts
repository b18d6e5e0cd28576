/** What every part that decides needs: who may decide, what is there to be decided, and the acts themselves. */
import { createContext, useContext } from "react";
import type { PastDecision } from "../../../src/model/decision.ts";
import type { Conflict } from "../../../src/model/derive/conflicts.ts";
import type { GivenFulfilment, GivenJudgement, GivenReview, ShownSuggestions } from "../../../src/serve/api.ts";
import type { Answer } from "../state/use-answer.ts";

/** A decision just taken: how to take it back, and how to put back the one that gave way to it. */
export interface Taken {
  readonly key: PastDecision["key"];
  readonly restore?: (() => Promise<unknown>) | undefined;
}

export interface Decisions {
  /** Whether this browser may decide and add; unknown at first. */
  readonly writes: boolean | undefined;
  /** Whether another address, that of the server's last start, would let it. */
  readonly isStale: boolean;
  /** A part of the queue: those that come after the first `from`. */
  readonly suggestions: Answer<ShownSuggestions & { readonly from: number }>;
  /** The part that was asked for last. */
  readonly wanted: number;
  lookFrom(from: number): void;
  /** All that people decided, the newest first. */
  readonly history: Answer<readonly PastDecision[]>;
  readonly conflicts: Answer<readonly Conflict[]>;
  /** Claims that another account contradicts. */
  readonly contested: ReadonlySet<string>;
  /** Claims that a person accepted or rejected. */
  readonly reviews: ReadonlyMap<string, GivenReview["verdict"]>;
  /** Counts what was changed here: whatever follows the store asks again when it grows. */
  readonly revision: number;
  /** Why the last decision could not be recorded. */
  readonly failed: string | undefined;
  /** Each gives nothing when it failed. */
  judge(given: GivenJudgement): Promise<Taken | undefined>;
  review(given: GivenReview): Promise<Taken | undefined>;
  fulfil(given: GivenFulfilment): Promise<Taken | undefined>;
  undo(taken: Taken): Promise<Taken | undefined>;
  /** What was decided on the Review tab since the page was opened and not taken back, the last one last. */
  readonly taken: readonly Taken[];
  /** The decision that was taken back last. */
  readonly undone: Taken | undefined;
  /** Takes the last of `taken` back. */
  takeBack(): Promise<void>;
  /** The store has changed by other means: a document came in. */
  changed(): void;
}

export const DecisionsContext = createContext<Decisions | undefined>(undefined);

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext);
  if (!decisions) throw new Error("a part of the page was used outside it");
  return decisions;
}
