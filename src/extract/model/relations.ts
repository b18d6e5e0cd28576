/** Relations of one window: every pair of groups that a predicate may join, scored; and for those found, how it is said. */
import { allows, type EntityType, type Predicate, type Stance } from "../../model/index.ts";
import { calibrationOf, scoreOf } from "./description.ts";
import type { Ends } from "./ends.ts";
import { floats, ints, type Numbers, numbersOf } from "./graph.ts";
import { type InSentence, markedIn } from "./marked.ts";
import type { Network } from "./network.ts";

/** A relation between two groups of a window, by their numbers. */
export interface Related {
  readonly predicate: Predicate;
  readonly subject: number;
  readonly object: number;
  readonly margin: number;
  /** How often such a one is right. */
  readonly score: number;
  /** The sentences of the window by how much both ends look at them. */
  readonly looks: readonly { readonly sentence: number; readonly share: number }[];
  readonly stances: readonly { readonly stance: Stance; readonly share: number }[];
  /** How likely it is said not to hold. */
  readonly negated: number;
  /** The group that says it; absent when it is the author. */
  readonly speaker: number | undefined;
  /** Words of the window, both inclusive. */
  readonly role: readonly [number, number] | undefined;
  readonly time: readonly [number, number] | undefined;
}

/** What the network would not say itself and does not hold for impossible either. */
export type Conceivable = Pick<Related, "predicate" | "subject" | "object" | "margin">;

export interface Relations {
  readonly found: readonly Related[];
  /** Those found among them. */
  readonly conceivable: readonly Conceivable[];
}

/** Pairs scored at once, which bounds the memory that a window full of names takes. */
const atOnce = 512;

export async function relationsIn(network: Network, ends: Ends): Promise<Relations> {
  const all: Relations[] = [];
  const pairs = pairsOf(ends.types, network.description.predicates);
  const inSentence = await markedIn(network, ends);
  for (let from = 0; from < pairs.length; from += atOnce)
    all.push(await relationsOf(network, ends, inSentence, pairs.slice(from, from + atOnce)));
  return { found: all.flatMap(({ found }) => found), conceivable: all.flatMap(({ conceivable }) => conceivable) };
}

interface Pair {
  readonly subject: number;
  readonly object: number;
  /** Numbers of the predicates that may join them. */
  readonly allowed: readonly number[];
}

function pairsOf(types: readonly EntityType[], predicates: readonly Predicate[]): Pair[] {
  return types.flatMap((one, subject) =>
    types.flatMap((other, object) => {
      if (subject === object) return [];
      const allowed = predicates.flatMap((predicate, at) => (allows(predicate, one, other) ? [at] : []));
      return allowed.length > 0 ? [{ subject, object, allowed }] : [];
    }),
  );
}

async function relationsOf(
  network: Network,
  ends: Ends,
  inSentence: Awaited<ReturnType<typeof markedIn>>,
  pairs: readonly Pair[],
): Promise<Relations> {
  const { description } = network;
  const { hidden, attention, mentions, groups, types, pieces } = ends;
  const member = new Float32Array(groups.length * pieces.length);
  groups.forEach((group, at) => {
    for (const mention of group) member[at * pieces.length + mention] = 1;
  });
  const outputs = await network.pairs({
    hidden: floats(hidden.data, ...hidden.dims),
    attention: floats(attention.data, ...attention.dims),
    mentions: floats(mentions.data, ...mentions.dims),
    pieces: ints(pieces),
    member: floats(member, groups.length, pieces.length),
    types: ints(types.map((type) => description.types.indexOf(type))),
    subject: ints(pairs.map(({ subject }) => subject)),
    object: ints(pairs.map(({ object }) => object)),
  });
  const margins = numbersOf(outputs, "margins");
  const { marked: weight } = description.calibration;
  const conceivable = pairs.flatMap(({ subject, object, allowed }, pair) =>
    allowed.flatMap((number) => {
      const predicate = description.predicates[number];
      const wide = margins.data[pair * (margins.dims[1] ?? 0) + number] ?? 0;
      const close = inSentence(subject, object, number);
      const margin = close ? weight * close.margin + (1 - weight) * wide : wide;
      return predicate && margin > description.calibration.conceivable
        ? [{ pair, number, predicate, subject, object, margin, close }]
        : [];
    }),
  );
  const hits = conceivable.filter(({ predicate, margin }) => margin > calibrationOf(description, predicate).threshold);
  if (hits.length === 0) return { found: [], conceivable };
  const manner = await mannerOf(network, ends, pairs, hits, outputs);
  const shared = numbersOf(outputs, "shared");
  const found = hits.map(({ pair, predicate, subject, object, margin, close }, row) => ({
    predicate,
    subject,
    object,
    margin,
    score: scoreOf(calibrationOf(description, predicate), margin),
    looks: looksOf(ends, rowOf(shared, pair), close),
    ...manner(row),
  }));
  return { found, conceivable };
}

type Outputs = Awaited<ReturnType<Network["pairs"]>>;
type Manner = Pick<Related, "stances" | "negated" | "speaker" | "role" | "time">;

async function mannerOf(
  { manner, description }: Network,
  { states }: Ends,
  pairs: readonly Pair[],
  hits: readonly { readonly pair: number; readonly number: number }[],
  outputs: Outputs,
): Promise<(row: number) => Manner> {
  const [entities, context] = [numbersOf(outputs, "entities"), numbersOf(outputs, "context")];
  const given = await manner({
    states: floats(states.data, ...states.dims),
    entities: floats(entities.data, ...entities.dims),
    context: floats(context.data, ...context.dims),
    pair: ints(hits.map(({ pair }) => pair)),
    subject: ints(hits.map(({ pair }) => pairs[pair]?.subject ?? 0)),
    object: ints(hits.map(({ pair }) => pairs[pair]?.object ?? 0)),
    predicate: ints(hits.map(({ number }) => number)),
  });
  const [stance, negated, speaker, pointers] = ["stance", "negated", "speaker", "pointers"].map((name) =>
    numbersOf(given, name),
  );
  if (!stance || !negated || !speaker || !pointers) throw new TypeError("the weights lack the manner of relations");
  const places = pointers.dims[2] ?? 0;
  return (row) => {
    const shares = softmax(rowOf(stance, row));
    const voice = highest(rowOf(speaker, row));
    const [roleFirst = 0, roleLast = 0, timeFirst = 0, timeLast = 0] = [0, 1, 2, 3].map((end) =>
      highest(pointers.data.subarray((row * 4 + end) * places, (row * 4 + end + 1) * places)),
    );
    return {
      stances: description.stances.map((each, at) => ({ stance: each, share: shares[at] ?? 0 })),
      negated: 1 / (1 + Math.exp(-(negated.data[row] ?? 0))),
      speaker: voice === 0 ? undefined : voice - 1,
      role: wordsBetween(roleFirst, roleLast),
      time: wordsBetween(timeFirst, timeLast),
    };
  };
}

/** Place 0 stands for "no such words". */
function wordsBetween(first: number, last: number): readonly [number, number] | undefined {
  return first > 0 && first <= last ? [first - 1, last - 1] : undefined;
}

/** A sentence that says so when read by itself comes before all others. */
function looksOf({ window, at, length }: Ends, shared: Float32Array, close: InSentence | undefined): Related["looks"] {
  return window.sentences.map(({ number, first, last }) => {
    const end = at[last] ?? length - 1;
    let share = close && close.margin > 0 && close.sentence === number ? 1 : 0;
    for (let piece = at[first] ?? 0; piece < end; piece += 1) share += shared[piece] ?? 0;
    return { sentence: number, share };
  });
}

function rowOf({ data, dims }: Numbers, row: number): Float32Array {
  const length = dims[1] ?? 0;
  return data.subarray(row * length, (row + 1) * length);
}

function highest(values: Float32Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;
  return best;
}

function softmax(values: Float32Array): number[] {
  const top = Math.max(...values);
  const powers = [...values].map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
