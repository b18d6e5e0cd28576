/** The Fernlow case in a real embedded store of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../src/ports.ts";
import { openStore } from "../../src/store/open.ts";
import { fernlowBatch } from "./fernlow.ts";

export interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

export async function openFernlow(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "fernlow-"));
  const store = await openStore(`embedded:${folder}`);
  await store.apply(fernlowBatch);
  const close = async () => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, close };
}
