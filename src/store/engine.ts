/**
 * What a graph database has to do for a store; everything else is the same for all of them. Values that go in and
 * come out are plain: strings, numbers, booleans, null, lists, objects.
 */
import type { AdhocLimits, AdhocResult } from "../ports.ts";

export type Values = { readonly [name: string]: unknown };

export interface Transaction {
  run(text: string, params: Values): Promise<Values[]>;
}

export interface Engine {
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** All of `work` or nothing; it may be run again when the database asks for it. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** A statement on the schema, outside any transaction. */
  define(text: string): Promise<void>;
  /** Cypher that has passed the guard, in a transaction that cannot write. */
  adhoc(text: string, params: Values, limits: AdhocLimits): Promise<AdhocResult>;
  close(): Promise<void>;
}
