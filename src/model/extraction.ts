/** What an extractor gives for one source. */
import type { Appearance } from "./appearance.ts";
import type { Claim } from "./claim.ts";
import type { Diagnostic } from "./diagnostic.ts";

export interface Extraction {
  readonly appearances: readonly Appearance[];
  readonly claims: readonly Claim[];
  /** Events, sites and documents told of by description alone that no claim needs: found and measured, not kept. */
  readonly described?: readonly Appearance[];
  /** Sentences that were read. */
  readonly sentences: number;
  /** Among others one for each dropped candidate, with a code that starts with `dropped-`. */
  readonly noticed: readonly Diagnostic[];
}
