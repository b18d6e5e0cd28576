/** The graph of an embedded store as it is found: it is used only when it can say how far it has come. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { execute } from "../execute.ts";
import type { Position } from "../ledger.ts";
import { readStore } from "../statements/store.ts";
import { GrafeoEngine } from "./engine.ts";
import { inUse } from "./lock.ts";

export interface GraphFile {
  readonly graph: GrafeoEngine;
  readonly position: Position;
}

/** @returns nothing for a graph that is missing or damaged. @throws InquiryError `store-in-use` */
export async function openGraphFile(folder: string, path: string): Promise<GraphFile | undefined> {
  if (!existsSync(path)) return undefined;
  let graph: GrafeoEngine | undefined;
  try {
    graph = new GrafeoEngine(path);
    const [position] = await graph.read((transaction) => execute(transaction, readStore, {}));
    if (position) return { graph, position };
  } catch (error) {
    // Grafeo has a code for damage, but none of its own for a file that another process has.
    if (error instanceof Error && error.message.includes("cannot be locked")) throw inUse(folder, undefined, error);
  }
  await graph?.close();
  return undefined;
}

/** The graph and the log that Grafeo keeps beside it. */
export function setAside(path: string): void {
  for (const file of [path, `${path}.wal`]) {
    rmSync(`${file}.aside`, { recursive: true, force: true });
    if (existsSync(file)) renameSync(file, `${file}.aside`);
  }
}
