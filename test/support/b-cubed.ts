/** B-cubed: how much of each thing's cluster is right, and how much of its true cluster is found (Bagga and Baldwin, 1998). */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Over the things of the gold clusters; each by the name of its cluster. */
export function bCubed(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Scores {
  let [precision, recall] = [0, 0];
  const things = [...gold.keys()];
  for (const thing of things) {
    const truth = things.filter((other) => gold.get(other) === gold.get(thing));
    const guess = things.filter((other) => found.get(other) === found.get(thing));
    const both = truth.filter((other) => guess.includes(other)).length;
    precision += both / guess.length;
    recall += both / truth.length;
  }
  return scores(precision / things.length, recall / things.length);
}

export function scores(precision: number, recall: number): Scores {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
}
