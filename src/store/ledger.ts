/** What a store keeps beside the graph, and how far the graph has come. */
import type { JournalRecord } from "../model/index.ts";
import type { Engine } from "./engine.ts";

export interface Position {
  readonly position: number;
  readonly head: string | null;
}

export interface Ledger {
  /** Durable when it resolves. Called last in the transaction that writes the same to the graph. */
  append(records: readonly JournalRecord[], before: Position): Promise<Position>;
  /** Absent where nothing is kept but what stands. */
  readonly past?: Past;
  close(): Promise<void>;
}

/** What was before and is kept: how it is forgotten, for good. */
export interface Past {
  /** Durable when it resolves: from now on, whatever happens, the past is forgotten before anything else is done. */
  willBeForgotten(): Promise<void>;
  /** Begins anew with what stands. Takes the place of the graph and of this ledger, which are closed. */
  forget(): Promise<{ readonly engine: Engine; readonly ledger: Ledger }>;
}

/** A database that is itself the record counts its batches, and keeps nothing beside it. */
export const noLedger: Ledger = {
  append: async (_records, { position }) => ({ position: position + 1, head: null }),
  close: async () => undefined,
};
