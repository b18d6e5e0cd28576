/** What a batch may depend on, in the transaction that writes it. */
import type { Standing } from "../ports.ts";
import type { Transaction } from "./engine.ts";
import { executeIds } from "./execute.ts";
import { namesakesIn } from "./sources/grounds.ts";
import { readStoredSources } from "./sources/read.ts";
import { knownSources } from "./statements/sources.ts";

export function standingIn(transaction: Transaction): Standing {
  return {
    has: async (id) => (await executeIds(transaction, knownSources, [id])).length > 0,
    appearancesOf: async (id) => (await readStoredSources(transaction, [id])).flatMap(({ appearances }) => appearances),
    contentOf: async (id) => (await readStoredSources(transaction, [id]))[0],
    namesakes: namesakesIn(transaction),
  };
}
