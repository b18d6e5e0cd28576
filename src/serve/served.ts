/** What a route works with. */
import type { Store } from "../ports.ts";

export interface Served {
  readonly store: Store;
}

/** How much one answer holds at most, and how long one question may take. */
export const limits = {
  entities: 2000,
  neighbours: 200,
  claims: 500,
  hits: 20,
  rows: 1000,
  milliseconds: 20_000,
  /** Things drawn of an answer that is a table. */
  drawn: 500,
} as const;
