/** What a store has to know of a kind of decision, to do the same with each. */
import type { Transaction } from "../engine.ts";
import type { WaitingRow } from "../statements/waiting.ts";

export interface DecisionKind<Key, Decision extends Key & { readonly by: string }> {
  readonly name: WaitingRow["kind"];
  /** What is decided on, for the message that it is not there. */
  readonly done: string;
  /** One decision stands under a key. */
  keyOf(key: Key): string;
  /** The ids of what it is about, one or two. */
  about(decision: Decision): readonly string[];
  /** Which of the things that such decisions are about are there. */
  known(transaction: Transaction, ids: Iterable<string>): Promise<readonly { readonly id: string }[]>;
  /** All that stand, those under some keys, and those about something in some sources. */
  all(transaction: Transaction): Promise<Decision[]>;
  on(transaction: Transaction, keys: readonly Key[]): Promise<Decision[]>;
  within(transaction: Transaction, sources: readonly string[]): Promise<Decision[]>;
  write(transaction: Transaction, decisions: readonly Decision[]): Promise<void>;
  erase(transaction: Transaction, keys: readonly Key[]): Promise<void>;
  /** A decision that waits, and back. */
  toWaiting(decision: Decision): Pick<WaitingRow, "one" | "other" | "verdict" | "by" | "reason" | "at">;
  fromWaiting(row: WaitingRow): Decision;
}
