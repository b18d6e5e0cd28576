/**
 * Brings entities and edges up to date with a change, for the touched part only; the outcome is always that of
 * deriving everything anew. Most changes only add to an entity, and cost the same however much there is already;
 * the others derive anew whatever hangs together with them.
 */
import type { Transaction } from "../engine.ts";
import type { Change } from "./change.ts";
import { addEdges, deriveEdges, deriveEdgesOf } from "./edges.ts";
import { grow } from "./grow.ts";
import { knownEntities } from "./known.ts";
import { plan } from "./plan.ts";
import { recluster } from "./recluster.ts";

export async function project(transaction: Transaction, change: Change): Promise<void> {
  const { growths, seeds } = plan(change, await knownEntities(transaction, change));
  const entityOf = await grow(transaction, growths);
  const changed = await recluster(transaction, seeds, change.reduced);
  await deriveEdges(transaction, changed);
  await addEdges(transaction, change.claims, entityOf);
  await deriveEdgesOf(transaction, change.reviewed);
}
