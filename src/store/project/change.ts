/** What a batch changed in the graph, as far as it bears on what is derived. */
import type { AppearanceId, Claim, ClaimId, EntityId, Judgement, NamedAppearance } from "../../model/index.ts";

export interface Change {
  /** Appearances of sources that are new. */
  readonly fresh: readonly NamedAppearance[];
  readonly claims: readonly Claim[];
  readonly judged: readonly Judgement[];
  /** Appearances that lost a judgement, or one that they were judged the same as. */
  readonly loosened: ReadonlySet<AppearanceId>;
  /** Entities that lost an appearance. */
  readonly reduced: ReadonlySet<EntityId>;
  readonly reviewed: readonly ClaimId[];
}
