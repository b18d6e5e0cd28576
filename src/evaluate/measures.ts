/** What is measured: the measures over a whole set, in the order in which they are shown. */
export interface Measure {
  readonly name: string;
  /** As it is shown. */
  readonly label: string;
  /** `f1` of what was found; or the `share` of what could be judged. */
  readonly kind: "f1" | "share";
  readonly means: string;
}

export const measures = [
  { name: "names", label: "names", kind: "f1", means: "distinct name forms with their type" },
  { name: "entities", label: "entities", kind: "f1", means: "entities with a name, one to one, of the same type" },
  { name: "untyped", label: "entities, any type", kind: "f1", means: "the same with types left aside" },
  { name: "ends", label: "both ends found", kind: "share", means: "gold relations whose two ends are both found" },
  { name: "relations", label: "relations", kind: "f1", means: "distinct subject, predicate, object" },
  { name: "relaxed", label: "linked pairs", kind: "f1", means: "pairs that are linked at all" },
  { name: "stance", label: "stance", kind: "share", means: "of matched relations" },
  { name: "polarity", label: "polarity", kind: "share", means: "of matched relations" },
  {
    name: "speaker",
    label: "speaker",
    kind: "share",
    means: "of matched relations; nobody is right where gold has nobody",
  },
  {
    name: "speakerNamed",
    label: "speaker, where one",
    kind: "share",
    means: "of matched relations that have a speaker",
  },
  { name: "when", label: "time", kind: "share", means: "of matched relations that have one, exactly as written" },
  {
    name: "overlap",
    label: "evidence, same place",
    kind: "share",
    means: "matched relations quoted where gold quotes",
  },
  {
    name: "verbatim",
    label: "evidence, verbatim",
    kind: "share",
    means: "predicted relations whose quotation is in the text",
  },
  {
    name: "falsehoods",
    label: "false plain edges",
    kind: "share",
    means: "shown as plain fact, and no plain fact in gold",
  },
  {
    name: "wrongStatus",
    label: "… said otherwise",
    kind: "share",
    means: "in gold, but denied, negated, alleged, planned or hypothetical",
  },
  { name: "absent", label: "… not said at all", kind: "share", means: "not in gold" },
] as const satisfies readonly Measure[];
export type MeasureName = (typeof measures)[number]["name"];

/** Right out of so many predicted and so many in gold; for a share both are the number judged. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export const nothing: Tally = { right: 0, predicted: 0, gold: 0 };

export function plus(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    predicted: one.predicted + other.predicted,
    gold: one.gold + other.gold,
  };
}

export function precision({ right, predicted }: Tally): number {
  return predicted === 0 ? 0 : right / predicted;
}

export function recall({ right, gold }: Tally): number {
  return gold === 0 ? 0 : right / gold;
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
