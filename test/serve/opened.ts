/** The Fernlow case in a real store. */
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

/** In an embedded store of its own, with `later` sources of whose people nobody has decided anything. */
export async function openFernlow(later: readonly StoredSource[] = []): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "fernlow-"));
  const { store, close } = await fernlowIn(await openStore(`embedded:${folder}`));
  if (later.length > 0) await store.apply({ sources: later, judgements: [] });
  return {
    store,
    close: async () => {
      await close();
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
