/** Counts of passages → figures, each with the interval that resampling the passages gives. */
import type { Counts } from "./count.ts";
import {
  f1,
  type Measure,
  type MeasureName,
  measures,
  nothing,
  plus,
  precision,
  recall,
  type Tally,
} from "./measures.ts";
import { twister } from "./twister.ts";

const draws = 1000;
const seed = 7;

export interface Figure extends Tally {
  /** F1, or the share; none where there was nothing to judge. */
  readonly value: number | undefined;
  readonly precision: number;
  readonly recall: number;
  /** The middle 95 % of the value over passages drawn with replacement; none for a single passage. */
  readonly interval?: readonly [low: number, high: number];
}

export interface Figures {
  readonly passages: number;
  readonly of: { readonly [measure in MeasureName]: Figure };
  readonly types: { readonly [type: string]: Figure };
  readonly predicates: { readonly [predicate: string]: Figure };
}

export function figures(passages: readonly Counts[]): Figures {
  const samples = resamples(passages.length);
  const of = measures.map(({ name, kind }) => {
    const tallies = passages.map((each) => each.of[name]);
    const whole = figure(tallies.reduce(plus, nothing), kind);
    return [name, { ...whole, ...(whole.value !== undefined && interval(tallies, samples, kind)) }];
  });
  return {
    passages: passages.length,
    // The keys are the measures, all of them.
    of: Object.fromEntries(of) as Figures["of"],
    types: byKey(passages.map(({ types }) => types)),
    predicates: byKey(passages.map(({ predicates }) => predicates)),
  };
}

export function figure(tally: Tally, kind: Measure["kind"]): Figure {
  const judged = tally.gold > 0 || (kind === "f1" && tally.predicted > 0);
  return {
    value: judged ? valueIn(tally, kind) : undefined,
    precision: precision(tally),
    recall: recall(tally),
    ...tally,
  };
}

function valueIn(tally: Tally, kind: Measure["kind"]): number {
  return kind === "f1" ? f1(tally) : recall(tally);
}

function byKey(passages: readonly ReadonlyMap<string, Tally>[]): { readonly [key: string]: Figure } {
  const keys = [...new Set(passages.flatMap((each) => [...each.keys()]))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, figure(passages.map((each) => each.get(key) ?? nothing).reduce(plus, nothing), "f1")]),
  );
}

/** Which passages are in each draw. */
function resamples(passages: number): readonly Uint32Array[] {
  if (passages < 2) return [];
  const random = twister(seed);
  return Array.from({ length: draws }, () =>
    Uint32Array.from({ length: passages }, () => Math.floor(random() * passages)),
  );
}

export function interval(
  tallies: readonly Tally[],
  samples: readonly Uint32Array[],
  kind: Measure["kind"],
): Pick<Figure, "interval"> {
  const values = samples.map((sample) => valueIn(sum(tallies, sample), kind));
  values.sort((one, other) => one - other);
  const [low, high] = [values[draws * 0.025], values[draws * 0.975 - 1]];
  return low === undefined || high === undefined ? {} : { interval: [low, high] };
}

function sum(tallies: readonly Tally[], sample: Uint32Array): Tally {
  const total = { right: 0, predicted: 0, gold: 0 };
  for (const at of sample) {
    const { right, predicted, gold } = tallies[at] ?? nothing;
    total.right += right;
    total.predicted += predicted;
    total.gold += gold;
  }
  return total;
}
