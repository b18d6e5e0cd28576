/**
 * Derives entities anew from the judgements, for all appearances that hang together with the seeds through `same`.
 * Judgements between such groups cannot join anything, so no more than that is needed.
 */
import {
  type AppearanceId,
  clusters,
  type EntityId,
  entityTypeAmong,
  Judgement,
  type NamedAppearance,
} from "../../model/index.ts";
import type { Transaction } from "../engine.ts";
import { executeIds, executeRows } from "../execute.ts";
import { readBack } from "../present.ts";
import { refFrom } from "../sources/refs.ts";
import { judged, leave, linked, type MemberRow, members, refer, vanish } from "../statements/project.ts";
import { type EntityState, stateOf } from "./state.ts";
import { writeEntityStates } from "./write-entities.ts";

/** @returns entities that have changed or are new, with their appearances */
export async function recluster(
  transaction: Transaction,
  seeds: ReadonlySet<AppearanceId>,
  reduced: ReadonlySet<EntityId>,
): Promise<Map<EntityId, readonly AppearanceId[]>> {
  const changed = new Map<EntityId, readonly AppearanceId[]>();
  if (seeds.size === 0 && reduced.size === 0) return changed;

  const rows = await executeIds(transaction, members, await closure(transaction, seeds));
  const ids = rows.map(({ id }) => id);
  const judgements = (await executeIds(transaction, judged, ids)).map((row) => readBack(Judgement, row, row.left));
  const entityOf = clusters(ids, judgements);

  const before = groupBy(rows, ({ entity }) => entity ?? undefined);
  const after = groupBy(rows, ({ id }) => entityOf.get(id));
  const states: EntityState[] = [];
  const recreated = new Set<EntityId>([...reduced, ...before.keys()].filter((id) => !after.has(id)));
  for (const [id, cluster] of after) {
    const state = stateOf(cluster.map(named));
    const old = before.get(id) ?? [];
    if (!reduced.has(id) && same(id, old, cluster)) continue;
    if (old[0] && entityTypeAmong(old[0].labels ?? []) !== state.type) recreated.add(id);
    states.push(state);
    changed.set(
      id,
      cluster.map((member) => member.id),
    );
  }

  const moved = rows.filter(({ id, entity }) => entity !== entityOf.get(id) || recreated.has(entity ?? ""));
  await executeIds(transaction, vanish, recreated);
  await executeIds(
    transaction,
    leave,
    moved.flatMap(({ id, entity }) => (entity === null || recreated.has(entity) ? [] : id)),
  );
  await writeEntityStates(transaction, states);
  await executeRows(
    transaction,
    refer,
    moved.map(({ id }) => ({ appearance: id, entity: entityOf.get(id) ?? id })),
  );
  return changed;
}

/** All that can be reached from the seeds by judgements `same`. */
async function closure(transaction: Transaction, seeds: ReadonlySet<AppearanceId>): Promise<Set<AppearanceId>> {
  const reached = new Set(seeds);
  let frontier: AppearanceId[] = [...seeds];
  while (frontier.length > 0) {
    const found = await executeIds(transaction, linked, frontier);
    frontier = [...new Set(found.map(({ id }) => id))].filter((id) => !reached.has(id));
    for (const id of frontier) reached.add(id);
  }
  return reached;
}

/** What an entity is follows from its members; so the same members under the same id are the same entity. */
function same(id: EntityId, old: readonly MemberRow[], cluster: readonly MemberRow[]): boolean {
  return old.length === cluster.length && cluster.every(({ entity }) => entity === id);
}

function named({ id, type, name, names, refs }: MemberRow): NamedAppearance {
  return { id, type: entityTypeAmong([type]), name, names, refs: refs.map(refFrom) };
}

function groupBy(
  rows: readonly MemberRow[],
  key: (row: MemberRow) => EntityId | undefined,
): Map<EntityId, MemberRow[]> {
  const groups = new Map<EntityId, MemberRow[]>();
  for (const row of rows) {
    const id = key(row);
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
