/**
 * How two things are connected: the shortest ways from one to the other over what is claimed, in either direction of
 * each relation. Layers of neighbours are fetched around the far end until the near end is met; then the ways are
 * walked in order of length, and the pruning by distance keeps to those that can still arrive. The same graph gives
 * the same paths: where several things lie equally near, the one that more claims lead to comes first.
 */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import { EntityId, Polarity, Stance } from "../model/index.ts";
import type { Run } from "../ports.ts";

const steps = statement("show/steps", {
  params: z.object({
    ids: z.array(EntityId),
    stances: z.array(Stance),
    polarities: z.array(Polarity),
    without: z.array(EntityId),
  }),
  row: z.object({ one: EntityId, other: EntityId, claims: z.int() }),
});

export interface PathsOptions {
  /** The ways of saying that a connection may rest on; as a fact, when left out. */
  readonly stances?: readonly Stance[] | undefined;
  readonly polarities?: readonly Polarity[] | undefined;
  /** Things that no path may lead through. */
  readonly without?: readonly EntityId[] | undefined;
  readonly limit?: number | undefined;
  readonly hops?: number | undefined;
}

export interface Paths {
  /** Each from the first thing to the last; the shortest first. */
  readonly paths: readonly (readonly EntityId[])[];
  /** The search was given up before everything within reach had been looked at. */
  readonly cut: boolean;
}

/** Neighbours of so many things are looked at. */
const mostExpanded = 20_000;
const mostSteps = 200_000;

/** The paths between two entities. None at all is an answer. */
export async function pathsBetween(
  run: Run,
  from: EntityId,
  to: EntityId,
  { stances = ["asserted"], polarities = ["affirmed"], without = [], limit = 3, hops = 6 }: PathsOptions = {},
): Promise<Paths> {
  const kept = without.filter((id) => id !== from && id !== to);
  const around = new Map<EntityId, EntityId[]>();
  const distance = new Map([[to, 0]]);
  let layer = [to];
  const paths: EntityId[][] = [];
  const budget = { steps: mostSteps };
  if (from === to) return { paths, cut: false };

  for (let length = 1; length <= hops && layer.length > 0; length++) {
    if (around.size + layer.length > mostExpanded) return { paths, cut: true };
    const reached = await expand(layer);
    layer = reached.filter((id) => !distance.has(id)).sort();
    for (const id of layer) distance.set(id, length);
    if (!distance.has(from)) continue;
    if (!around.has(from)) await expand([from]);
    for (const path of walks({ from, to, length, around, distance, budget })) {
      paths.push(path);
      if (paths.length === limit) return { paths, cut: false };
    }
    if (budget.steps <= 0) return { paths, cut: true };
  }
  return { paths, cut: false };

  /** Fetches what lies around some things; gives what was reached, each once. */
  async function expand(ids: readonly EntityId[]): Promise<EntityId[]> {
    const ways = { stances: [...stances], polarities: [...polarities], without: kept };
    const rows = await run(steps, { ids: [...ids], ...ways });
    for (const id of ids) around.set(id, []);
    for (const { one, other } of rows) around.get(one)?.push(other);
    return [...new Set(rows.map(({ other }) => other))];
  }
}

interface Walk {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly length: number;
  readonly around: ReadonlyMap<EntityId, readonly EntityId[]>;
  readonly distance: ReadonlyMap<EntityId, number>;
  readonly budget: { steps: number };
}

/** Every path of exactly this length that meets nothing twice. */
function* walks(walk: Walk, met: readonly EntityId[] = [walk.from]): Generator<EntityId[]> {
  const last = met.at(-1) ?? walk.from;
  const left = walk.length - met.length;
  for (const next of walk.around.get(last) ?? []) {
    if (walk.budget.steps-- <= 0) return;
    if (next === walk.to) {
      if (left === 0) yield [...met, next];
    } else if (left > 0 && (walk.distance.get(next) ?? left + 1) <= left && !met.includes(next)) {
      yield* walks(walk, [...met, next]);
    }
  }
}
