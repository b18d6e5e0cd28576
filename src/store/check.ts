/** Every invariant of a store. */
import type { Store } from "../ports.ts";

/** What breaks an invariant: which check found it, what it is about, and what is wrong. */
export interface Violation {
  readonly check: string;
  readonly id: string;
  readonly problem: string;
}

export async function* check(_store: Store): AsyncGenerator<Violation> {}
