/** The Fernlow case in a real store, and a store without anything. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store, StoredSource } from "../../src/ports.ts";
import { openStore } from "../../src/store/open.ts";
import { fernlowBatch } from "./fernlow.ts";

export interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

/** With `later` sources of whose people nobody has decided anything. */
export async function openFernlow(later: readonly StoredSource[] = []): Promise<Opened> {
  const opened = await openEmpty();
  await opened.store.apply(fernlowBatch);
  if (later.length > 0) await opened.store.apply({ sources: later, judgements: [] });
  return opened;
}

/** An embedded store of its own without any source. */
export async function openEmpty(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "fernlow-"));
  const store = await openStore(`embedded:${folder}`);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** In a store that is empty. */
export async function fernlowIn(store: Store): Promise<Opened> {
  await store.apply(fernlowBatch);
  return { store, close: () => store.close() };
}

/** Of which nothing can be had. */
export function failingStore(error: Error): Store {
  const fails = () => Promise.reject(error);
  const none: AsyncIterable<never> = { [Symbol.asyncIterator]: () => ({ next: fails }) };
  return { address: "test", has: fails, apply: fails, run: fails, adhoc: fails, records: () => none, close: fails };
}
