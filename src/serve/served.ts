/** What a route works with. */
import { InquiryError } from "../errors.ts";
import type { Mutex } from "../mutex.ts";
import type { Store } from "../ports.ts";
import type { Writing } from "./writing.ts";

export interface Served {
  readonly store: Store;
  /** Absent where the explorer is for reading only. */
  readonly writing: Writing | undefined;
  /** Documents are read in one after the other. */
  readonly turns: Mutex;
  /** The clock, for the date of an export; without one, exports bear none. */
  readonly now: (() => Date) | undefined;
  readonly onFault: ((error: unknown) => void) | undefined;
}

/** The time of a decision. */
export function nowIn({ writing }: Served): Date {
  if (writing) return writing.now();
  throw new InquiryError("request-refused", "this explorer is for reading only");
}

/** How much one answer holds at most, and how long one question may take. */
export const limits = {
  overview: { elements: 10_000, entities: 1000, groups: 300 },
  neighbours: 200,
  claims: 500,
  hits: 20,
  rows: 1000,
  milliseconds: 20_000,
  /** Things drawn of an answer that is a table. */
  drawn: 500,
  /** Claims on the timeline. */
  dated: 20_000,
  /** Bytes of a request in JSON, and of a document. */
  json: 4 * 1024 * 1024,
  document: 64 * 1024 * 1024,
} as const;
