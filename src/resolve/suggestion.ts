/** What is put to a person: two appearances that may be the same thing, and why. */
import type { AppearanceId } from "../model/index.ts";

/** What speaks for the two being the same; or against, when the weight is negative. */
export interface Reason {
  /** In words for a reader: `both are called Ann Lee`. */
  readonly words: string;
  readonly weight: number;
}

/** Two appearances of two entities, each standing for its whole entity; `left` is the smaller id. */
export interface Suggestion {
  readonly left: AppearanceId;
  readonly right: AppearanceId;
  /** The sum of the weights, from 0 to 1. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
  /** What "same" would change: what the smaller of the two would bring to the other. */
  readonly joins: { readonly appearances: number; readonly claims: number };
}

export interface Suggestions {
  /** Those that matter most first: how likely they are, and how much hangs on them; then by ids. */
  readonly suggestions: readonly Suggestion[];
  /** How many are open, the ones past the limit included. */
  readonly total: number;
}
