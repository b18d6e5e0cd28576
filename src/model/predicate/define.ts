/** What there is to say about a predicate, once; schema, validation, projection, legend and rules follow from it. */
import type { EntityType } from "../entity/index.ts";

export interface PredicateDefinition<Name extends string = string> {
  /** The predicate, also the relationship type in Neo4j. */
  readonly name: Name;
  /** Types that may stand at each end. */
  readonly subject: readonly EntityType[] | "any";
  readonly object: readonly EntityType[] | "any";
  /** Both ends are of one type. */
  readonly sameType?: boolean;
  /** Says the same in both directions. */
  readonly symmetric?: boolean;
  /** How an edge reads: subject, these words, object; and from the other end. */
  readonly reads: string;
  readonly readsBack: string;
  readonly means: string;
  /** What the role words of a claim say, where it has them. */
  readonly role?: string;
  /**
   * Phrases that say so, for the rules extractor. S and O stand for the ends, `{treat}` for any form of the verb,
   * `was` before it for any form of the passive, `at/in` for either word. Aspect, negation and modal verbs are
   * the extractor's matter, not the cue's.
   */
  readonly cues: readonly string[];
}

export function predicate<const Name extends string>(definition: PredicateDefinition<Name>): PredicateDefinition<Name> {
  return Object.freeze(definition);
}
