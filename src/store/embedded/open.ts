/**
 * Opens an embedded store: a folder with the journal, which is the record, and the graph, which is a view of it. The
 * graph knows how much of the journal it has; the rest is replayed. A graph that is missing, damaged or of another
 * journal is made anew. A graph that has more than its journal tells that something was lost: nothing is touched then.
 *
 * The journal is only looked at until the graph, and with it Grafeo's own lock, has been taken.
 */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { InquiryError } from "../../errors.ts";
import { GraphStore } from "../graph-store.ts";
import type { Ledger } from "../ledger.ts";
import { migrate } from "../migrate.ts";
import type { Clock, Notice } from "../options.ts";
import { readRecords } from "../records.ts";
import { GrafeoEngine } from "./engine.ts";
import { shortened } from "./faults.ts";
import { finishSwap, forgotten, isToBeForgotten, willBeForgotten, writeAnew } from "./forget.ts";
import { openGraphFile, setAside } from "./graph-file.ts";
import { Journal } from "./journal.ts";
import { type Lock, lockFolder } from "./lock.ts";
import { replay } from "./replay.ts";
import { hasPosition, keepTail, type Scanned, scan } from "./scan.ts";

/** @throws InquiryError `store-unwritable`, `store-in-use`, `store-newer`, `journal-damaged` */
export async function openEmbedded(
  address: string,
  folder: string,
  notice: Notice,
  clock?: Clock,
): Promise<GraphStore> {
  const path = resolve(folder);
  const lock = lockedFolder(path, folder);
  try {
    finishSwap(path);
    const both = await openBoth(path, lock, notice);
    const { graph, journal } = isToBeForgotten(path) ? await begunAnew(path, lock, both, clock) : both;
    return new GraphStore(address, graph, locked(path, { graph, journal }, lock, clock));
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openBoth(folder: string, lock: Lock, notice: Notice): Promise<Both> {
  const journalPath = join(folder, "journal.jsonl");
  const graphPath = join(folder, "graph.grafeo");
  const seen = await scan(journalPath);
  const there = await openGraphFile(folder, graphPath);
  let graph = there?.graph;
  try {
    const scanned = sizeOf(journalPath) === seen.size ? seen : await scan(journalPath);
    if (there && there.position.position > scanned.length) {
      throw shortened(journalPath, graphPath, { length: scanned.length, missing: !existsSync(journalPath) });
    }
    let from = there?.position.position ?? 0;
    if (!graph || (there && !hasPosition(scanned, there.position))) {
      await graph?.close();
      graph = anew(folder, graphPath, scanned, notice);
      from = 0;
    }
    lock.settle();
    await migrate(graph);
    // Only a graph of this journal can tell that what is cut off had never been acknowledged.
    if (graph !== there?.graph) await keepTail(journalPath, scanned);
    const journal = await Journal.open(journalPath, scanned);
    try {
      if (scanned.size > scanned.length) {
        notice(`the last write to ${folder} had been cut off before it was done; it was taken out`);
      }
      await replay(graph, journal, from);
      return { graph, journal };
    } catch (error) {
      await journal.close();
      throw error;
    }
  } catch (error) {
    await graph?.close();
    throw error;
  }
}

function anew(folder: string, path: string, { length }: Scanned, notice: Notice): GrafeoEngine {
  if (existsSync(path)) {
    notice(`the graph in ${folder} is damaged or is not that of its journal; it is made anew from the journal`);
    setAside(path);
  } else if (length > 0) {
    notice(`the graph in ${folder} is missing; it is made anew from the journal`);
  }
  return new GrafeoEngine(path);
}

function lockedFolder(path: string, folder: string): Lock {
  try {
    makeFolder(path);
    return lockFolder(path);
  } catch (cause) {
    if (cause instanceof InquiryError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InquiryError("store-unwritable", `cannot make a store at ${folder}: ${why}`, {
      advice: "Give a folder that can be written to with --store embedded:DIR.",
      cause,
    });
  }
}

/** With those above it. Node's own `recursive` never ends where a folder takes no other, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(path)) throw error;
  }
}

interface Both {
  readonly graph: GrafeoEngine;
  readonly journal: Journal;
}

/** The journal begins anew with what stands, and the graph is made from it. What fails is done at the next opening. */
async function begunAnew(
  folder: string,
  lock: Lock,
  { graph, journal }: Both,
  clock: Clock | undefined,
): Promise<Both> {
  await writeAnew(
    folder,
    readRecords((work) => graph.read(work)),
    clock?.(),
  );
  await graph.close();
  await journal.close();
  finishSwap(folder);
  const both = await openBoth(folder, lock, () => undefined);
  forgotten(folder);
  return both;
}

function locked(folder: string, both: Both, lock: Lock, clock: Clock | undefined): Ledger {
  const { journal } = both;
  return {
    append: (records, before) => journal.append(records, before, clock?.()),
    past: {
      willBeForgotten: async () => willBeForgotten(folder),
      async forget() {
        const anew = await begunAnew(folder, lock, both, clock);
        return { engine: anew.graph, ledger: locked(folder, anew, lock, clock) };
      },
    },
    close: async () => {
      await journal.close();
      lock.release();
    },
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
