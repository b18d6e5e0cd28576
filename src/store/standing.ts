/** What a batch may depend on, in the transaction that writes it. */
import type { AppearanceId } from "../model/index.ts";
import type { Standing } from "../ports.ts";
import type { Transaction } from "./engine.ts";
import { execute, executeIds } from "./execute.ts";
import { readStoredSources } from "./sources/read.ts";
import { centres, namesakes } from "./statements/namesakes.ts";
import { knownSources } from "./statements/sources.ts";

export function standingIn(transaction: Transaction): Standing {
  return {
    has: async (id) => (await executeIds(transaction, knownSources, [id])).length > 0,
    appearancesOf: async (id) => (await readStoredSources(transaction, [id])).flatMap(({ appearances }) => appearances),
    namesakes: {
      centres: async (keys) =>
        new Map((await execute(transaction, centres, { keys: [...keys] })).map(({ key, id }) => [key, id])),
      all: async (keys) => {
        const groups = new Map<string, AppearanceId[]>();
        for (const { key, id } of await execute(transaction, namesakes, { keys: [...keys] })) {
          groups.set(key, [...(groups.get(key) ?? []), id]);
        }
        return groups;
      },
    },
  };
}
