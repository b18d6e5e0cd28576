/** Every invariant: those of the store, and that the rules' judgements are what the rules make of what stands. */
import type { Store } from "./ports.ts";
import { checkNames } from "./resolve/index.ts";
import { check as checkStore, type Violation } from "./store/check.ts";

export type { Violation } from "./store/check.ts";

export async function* check(store: Pick<Store, "run" | "records">): AsyncGenerator<Violation> {
  yield* checkStore(store);
  for await (const problem of checkNames(store)) yield { check: "names", ...problem };
}
