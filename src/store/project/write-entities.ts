/** Entities into the graph, a statement for each type. */
import { entityTypes } from "../../model/index.ts";
import type { Transaction } from "../engine.ts";
import { executeRows } from "../execute.ts";
import { refText } from "../sources/refs.ts";
import { writeEntities } from "../statements/project.ts";
import type { EntityState } from "./state.ts";

export async function writeEntityStates(transaction: Transaction, states: readonly EntityState[]): Promise<void> {
  for (const type of entityTypes) {
    const rows = states
      .filter((state) => state.type === type)
      .map(({ id, name, names, refs, named }) => ({
        id,
        name,
        names: [...names],
        refs: refs.map(refText),
        named,
      }));
    await executeRows(transaction, writeEntities(type), rows);
  }
}
