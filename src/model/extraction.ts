/** What an extractor gives for one source. */
import type { Appearance } from "./appearance.ts";
import type { Claim } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";

export interface Extraction {
  readonly appearances: readonly Appearance[];
  readonly claims: readonly Claim[];
  /** Sentences that were read. */
  readonly sentences: number;
  /** Among others one for each dropped candidate, with a code that starts with `dropped-`. */
  readonly noticed: readonly Diagnostic[];
}
