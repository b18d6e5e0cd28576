/**
 * Opens an embedded store: a folder with the journal, which is the record, and the graph, which is a view of it. The
 * graph knows how much of the journal it has; the rest is replayed. A graph that is missing, damaged, or has what the
 * journal has not, is made anew.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { InquiryError } from "../../errors.ts";
import { execute } from "../execute.ts";
import { GraphStore } from "../graph-store.ts";
import type { Ledger, Position } from "../ledger.ts";
import { migrate } from "../migrate.ts";
import type { Notice } from "../options.ts";
import { readStore } from "../statements/store.ts";
import { GrafeoEngine } from "./engine.ts";
import { Journal } from "./journal.ts";
import { inUse, type Lock, lockFolder } from "./lock.ts";
import { replay } from "./replay.ts";

/** @throws InquiryError `store-in-use`, `store-newer`, `journal-damaged` */
export async function openEmbedded(address: string, folder: string, notice: Notice): Promise<GraphStore> {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InquiryError("store-missing", `cannot make a store at ${folder}: ${why}`, {
      advice: "Give a folder that can be written to with --store embedded:DIR.",
      cause,
    });
  }
  const lock = lockFolder(path);
  try {
    const { journal, trimmed } = await Journal.open(path);
    if (trimmed > 0) notice(`the last write to ${folder} had been cut off before it was done; it was taken out`);
    const graph = await openGraph(path, journal, notice).catch(async (error) => {
      await journal.close();
      throw error;
    });
    return new GraphStore(address, graph, locked(journal, lock));
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openGraph(folder: string, journal: Journal, notice: Notice): Promise<GrafeoEngine> {
  const path = join(folder, "graph.grafeo");
  const there = existsSync(path) ? await standing(folder, path) : undefined;
  if (there && journal.has(there.position)) {
    await replay(there.graph, journal, there.position.position);
    return there.graph;
  }
  await there?.graph.close();
  if (existsSync(path)) {
    notice(`the graph in ${folder} is damaged or is not that of its journal; it is made anew from the journal`);
    setAside(path);
  } else if (journal.length > 0) {
    notice(`the graph in ${folder} is missing; it is made anew from the journal`);
  }
  const graph = new GrafeoEngine(path);
  await migrate(graph);
  await replay(graph, journal, 0);
  return graph;
}

/** A graph that can be opened and says how far it has come. @throws InquiryError `store-in-use`, `store-newer` */
async function standing(
  folder: string,
  path: string,
): Promise<{ graph: GrafeoEngine; position: Position } | undefined> {
  let graph: GrafeoEngine | undefined;
  try {
    graph = new GrafeoEngine(path);
    await migrate(graph);
    const [position] = await graph.read((transaction) => execute(transaction, readStore, {}));
    if (position) return { graph, position };
  } catch (error) {
    if (error instanceof InquiryError && error.code === "store-newer") {
      await graph?.close();
      throw error;
    }
    // Grafeo has a code for damage, but none of its own for a file that another process has.
    if (error instanceof Error && error.message.includes("cannot be locked")) throw inUse(folder, undefined, error);
  }
  await graph?.close();
  return undefined;
}

/** The graph and the log that Grafeo keeps beside it. */
function setAside(path: string): void {
  for (const file of [path, `${path}.wal`]) {
    rmSync(`${file}.aside`, { recursive: true, force: true });
    if (existsSync(file)) renameSync(file, `${file}.aside`);
  }
}

function locked(journal: Journal, lock: Lock): Ledger {
  return {
    append: (lines, before) => journal.append(lines, before),
    close: async () => {
      await journal.close();
      lock.release();
    },
  };
}
