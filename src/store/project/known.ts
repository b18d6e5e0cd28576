/** The entities that a change may add to. */
import { type AppearanceId, entityTypeAmong } from "../../model/index.ts";
import type { Transaction } from "../engine.ts";
import { executeIds } from "../execute.ts";
import { refFrom } from "../sources/refs.ts";
import { entitiesOf } from "../statements/project.ts";
import type { Change } from "./change.ts";
import type { EntityState } from "./state.ts";

/** The entity of each appearance that was there before and is an end of a judgement, or lost one. */
export async function knownEntities(
  transaction: Transaction,
  { fresh, judged, loosened }: Change,
): Promise<Map<AppearanceId, EntityState>> {
  const ids = new Set([...judged.flatMap(({ left, right }) => [left, right]), ...loosened]);
  for (const { id } of fresh) ids.delete(id);
  const rows = await executeIds(transaction, entitiesOf, ids);
  return new Map(
    rows.map(({ appearance, labels, refs, ...entity }) => [
      appearance,
      { ...entity, type: entityTypeAmong(labels), refs: refs.map(refFrom) },
    ]),
  );
}
