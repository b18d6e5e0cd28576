/** Appearances join an entity that is there, or make a new one. */
import type { AppearanceId, EntityId } from "../../model/index.ts";
import type { Transaction } from "../engine.ts";
import { executeRows } from "../execute.ts";
import { refer, rename } from "../statements/project.ts";
import type { Growth } from "./plan.ts";
import { grown, stateOf } from "./state.ts";
import { writeEntityStates } from "./write-entities.ts";

/** The entity of each appearance that came. */
export async function grow(transaction: Transaction, growths: readonly Growth[]): Promise<Map<AppearanceId, EntityId>> {
  const states = growths.map(({ entity, more }) => ({
    old: entity,
    more,
    state: entity ? grown(entity, more) : stateOf(more),
  }));
  await executeRows(
    transaction,
    rename,
    states.flatMap(({ old, state }) => (old && old.id !== state.id ? { old: old.id, new: state.id } : [])),
  );
  await writeEntityStates(
    transaction,
    states.map(({ state }) => state),
  );
  const entityOf = new Map(states.flatMap(({ more, state }) => more.map(({ id }) => [id, state.id] as const)));
  await executeRows(
    transaction,
    refer,
    [...entityOf].map(([appearance, entity]) => ({ appearance, entity })),
  );
  return entityOf;
}
