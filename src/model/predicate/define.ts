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
  /** The same of what is planned, after "is to". */
  readonly plan: string;
  readonly planBack: string;
  readonly means: string;
  /** What the role words of a claim say, where it has them. */
  readonly role?: string;
  /**
   * Phrases that say so, for the rules extractor. Negation, modal verbs and tense are the extractor's matter.
   *
   *   S  O              the ends; `S:Person/Organisation` of these types, `S:inquiry/review` with these telling words
   *   {treat}           any form of the verb; its subject is found by grammar, and nothing else stands before it
   *   was {treat}       any form of its passive, "treated by" after a noun included; `was` alone is the verb "to be"
   *   at/in             either word
   *   S's O   S O       the owner and what it owns ("the board's report", "the board report")
   *   [office]          an office with the words around it; they are the role. Also `[kin]`, `[agent]`
   *   R                 the words of the role, to the next element or the end of the clause
   *   …                 a few words of the clause
   */
  readonly cues: readonly string[];
}

export function predicate<const Name extends string>(definition: PredicateDefinition<Name>): PredicateDefinition<Name> {
  return Object.freeze(definition);
}
