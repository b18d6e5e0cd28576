/** What appearances share with others, kept beside them so that who is the same is found without reading everybody. */
import { type AppearanceId, type Ground, groundsOf as groundsFrom } from "../../model/index.ts";
import type { Centre, Namesakes, StoredSource } from "../../ports.ts";
import type { Transaction } from "../engine.ts";
import { execute, executeIds, executeRows } from "../execute.ts";
import {
  centre,
  centres,
  groundless,
  groundsIn,
  groundsOf,
  namesakes,
  writeGrounds,
  writeHasGround,
} from "../statements/namesakes.ts";

export async function writeAllGrounds(transaction: Transaction, stored: readonly StoredSource[]): Promise<void> {
  const rows = stored.flatMap((each) =>
    [...groundsFrom(each)].flatMap(([appearance, grounds]) =>
      grounds.map(({ key, mark }) => ({ id: groundId({ key, mark }), key, mark, centre: appearance })),
    ),
  );
  await executeRows(transaction, writeGrounds, rows);
  await executeRows(
    transaction,
    writeHasGround,
    rows.map(({ id, centre: appearance }) => ({ appearance, ground: id })),
  );
}

/** Runs the deletion of sources; the grounds that had their first appearance there get another one, or go. */
export async function withoutSources(
  transaction: Transaction,
  sources: readonly string[],
  remove: () => Promise<void>,
): Promise<void> {
  const headless = (await executeIds(transaction, groundsIn, sources)).map(({ id }) => id);
  await remove();
  await executeIds(transaction, centre, headless);
  await executeIds(transaction, groundless, headless);
}

export function namesakesIn(transaction: Transaction): Namesakes {
  const grounded = async (ids: readonly AppearanceId[]) => {
    const found = new Map<AppearanceId, Ground[]>();
    for (const { id, key, mark } of await executeIds(transaction, groundsOf, ids)) {
      append(found, id, { key, mark });
    }
    return found;
  };
  return {
    centres: async (keys) => {
      const found = new Map<string, Centre[]>();
      if (keys.length === 0) return found;
      for (const { key, mark, id } of await execute(transaction, centres, { keys: [...keys] })) {
        append(found, key, { mark, id });
      }
      return found;
    },
    all: async (grounds) => {
      const ids = new Set(grounds.map(groundId));
      return grounded((await executeIds(transaction, namesakes, ids)).map(({ id }) => id));
    },
    groundsOf: grounded,
  };
}

/** One node for each key and mark. */
function groundId({ key, mark }: Ground): string {
  return `${key} # ${mark}`;
}

function append<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}
