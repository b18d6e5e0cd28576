/** What a store keeps beside the graph, and how far the graph has come. */
import type { JournalRecord } from "../model/index.ts";

export interface Position {
  readonly position: number;
  readonly head: string | null;
}

export interface Ledger {
  /** Durable when it resolves. Called last in the transaction that writes the same to the graph. */
  append(records: readonly JournalRecord[], before: Position): Promise<Position>;
  close(): Promise<void>;
}

/** A database that is itself the record counts its batches, and keeps nothing beside it. */
export const noLedger: Ledger = {
  append: async (_records, { position }) => ({ position: position + 1, head: null }),
  close: async () => undefined,
};
