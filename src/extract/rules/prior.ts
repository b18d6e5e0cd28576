/**
 * What another reader of the same source found, for the rules to go on from: its mentions stand among theirs, its
 * clusters are things, and its claims come beside theirs. Without one the rules find everything by themselves.
 */
import type { Draft, Interpretation } from "./claims.ts";
import type { PriorCluster } from "./clusters.ts";
import type { Mention, ParsedSentence } from "./parsed-sentence.ts";
import type { Thing } from "./things.ts";

export interface Prior {
  /** A line with the mentions of both. */
  line(line: ParsedSentence): ParsedSentence;
  /** Mentions of one thing, taken from the lines or from the labels of turns. */
  clusters(labels: readonly Mention[]): readonly PriorCluster[];
  /** Whether a named thing is listed that no claim needs. */
  lists(thing: Thing): boolean;
  /** The claims of both, each once. */
  drafts(own: readonly Draft[], read: Interpretation): readonly Draft[];
}
