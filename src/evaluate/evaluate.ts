/** Pairs of gold and prediction → figures, and the mistakes behind them. Pure: reading and extracting are elsewhere. */
import type { Pair } from "./annotation.ts";
import { compare } from "./compare.ts";
import { count } from "./count.ts";
import { entityMistakes } from "./entity-mistakes.ts";
import { type Figures, figures } from "./figures.ts";
import type { Mistake } from "./mistake-kinds.ts";
import { relationMistakes } from "./relation-mistakes.ts";

export interface Evaluation {
  readonly figures: Figures;
  readonly mistakes: readonly Mistake[];
}

/** @returns figures in [0, 1]; the same pairs in the same order give the same figures. */
export function evaluate(pairs: readonly Pair[]): Evaluation {
  const compared = pairs.map(compare);
  return {
    figures: figures(compared.map(count)),
    mistakes: compared.flatMap((each) => [...entityMistakes(each), ...relationMistakes(each)]),
  };
}
