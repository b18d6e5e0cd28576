/**
 * How the network and the rules are joined, as numbers to be set by measuring on passages that were kept back.
 *
 * Mentions: the network's, and those of the rules that cross none of them. Things: the network's clusters, and beside
 * them what the rules bring together by name. Claims: those of the network, and those of the rules
 * that it does not hold for impossible; what both find in one place is one claim.
 */
import type { MentionForm, Polarity, Predicate } from "../../model/index.ts";

/** From the ends of a claim to a date in its sentence, by the verbs and conjunctions between. */
export type Distance = "close" | "a verb away" | "far";

export interface Policy {
  /** Mentions of the rules that the network did not find, by their form. */
  readonly mentions: { readonly [form in MentionForm]: boolean };
  /** "the rule, its type": names that only the rules found and that are names oftener than not. */
  readonly names: ReadonlySet<string>;
  /** "the network's type, the rules' type" of a name for which the rules are believed. */
  readonly retypes: ReadonlySet<string>;
  /**
   * Claims of the rules alone, as a logistic curve: `share` counts how often claims of the predicate are right, `slope`
   * the network's margin, `unweighed` stands for a margin where the network knows not both ends; below `least` a claim
   * is left out. Fitted to the passages that were kept back.
   */
  readonly alone: {
    readonly share: number;
    readonly slope: number;
    readonly unweighed: number;
    readonly offset: number;
    readonly least: number;
  };
  /** Predicates that in a transcript its structure tells, and nothing else. */
  readonly structural: ReadonlySet<Predicate>;
  /** The least score of a claim by the network alone; below it stands the threshold of the weights themselves. */
  readonly score: number;
  /** How far apart in sentences two claims of one relation are the same. */
  readonly near: number;
  /** From which share on the network's word for the stance outweighs the rules'. */
  readonly stance: number;
  /** How likely the network must hold a negation, by what the rules say: who says "never" is believed sooner. */
  readonly negation: { readonly [told in Polarity | "untold"]: number };
  /**
   * Predicates that take the only date of their sentence, and how far from their ends it may stand: where, of the rows of
   * `training/passages`, about half or more have it.
   */
  readonly dated: ReadonlyMap<Predicate, Distance>;
  /** Predicates that take it where it tells from when or until when. */
  readonly lasting: ReadonlySet<Predicate>;
  /** Whether the network's speaker counts where the rules find none. */
  readonly speaker: boolean;
}

export const policy: Policy = {
  mentions: { name: true, nominal: true, pronoun: true },
  names: new Set([
    ...["reference Document", "legal-form Organisation", "title Person", "post-nominal Person", "office-name Person"],
    ...["age Person", "apposed Person", "apposed Organisation", "given-name Person", "head Organisation", "head Site"],
    ...["opener Organisation", "opener Site", "opener Document", "opener Event"],
    ...["known-place Site", "known-place-part Site"],
    ...["ampersand Organisation", "lowered-head Document", "lowered-head Event", "lowered-head Site"],
  ]),
  retypes: new Set(["Person Organisation", "Person Document", "Person Site", "Person Event"]),
  alone: { share: 0.33, slope: 0.32, unweighed: -1.46, offset: 1.02, least: 0.35 },
  structural: new Set<Predicate>(["QUESTIONED"]),
  score: 0,
  near: 3,
  stance: 0.6,
  negation: { negated: 0.08, affirmed: 0.7, untold: 0.5 },
  dated: new Map<Predicate, Distance>([
    ["ANNOUNCED", "a verb away"],
    ["AUTHORED", "close"],
    ["COMMUNICATED_WITH", "close"],
    ["GAVE_EVIDENCE_TO", "a verb away"],
    ["INSPECTED", "far"],
    ["PARTICIPATED_IN", "close"],
    ["PUBLISHED", "far"],
    ["QUESTIONED", "a verb away"],
    ["RATED", "far"],
    ["SUCCEEDED", "close"],
    ["TOOK_PLACE_AT", "a verb away"],
    ["VICTIM_OF", "close"],
  ]),
  lasting: new Set<Predicate>(["HOLDS_ROLE_AT", "MEMBER_OF", "OPERATES", "OWNS", "SUPPLIED", "TREATED_BY"]),
  speaker: true,
};
