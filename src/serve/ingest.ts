/** One document into the graph, with its stages told as they begin, and what it added at the end. */
import { ingest, type Stage } from "../ingest.ts";
import type { SourceId } from "../model/index.ts";
import type { Input, Run, Store } from "../ports.ts";
import type { Added, IngestEvent } from "./api.ts";
import { sorted } from "./lines.ts";
import * as show from "./statements.ts";
import type { Writing } from "./writing.ts";

/** @returns the last event: the coverage of the document. */
export async function ingestOne(
  input: Input,
  store: Store,
  { read, extractor }: Pick<Writing, "read" | "extractor">,
  tell: (event: IngestEvent) => void,
): Promise<IngestEvent> {
  const parts = {
    store,
    // Reading and extracting keep the process busy: what was told before is sent first.
    read: async (each: Input) => breath().then(() => read(each)),
    extractor: {
      name: extractor.name,
      extract: (source: Parameters<typeof extractor.extract>[0]) => breath().then(() => extractor.extract(source)),
    },
  };
  const stage = (_: string, stage: Stage) => tell({ event: "stage", stage });
  const { sources } = await ingest([input], parts, { stage });
  const [coverage] = sources;
  if (!coverage) throw new RangeError("one document has one coverage");
  const id = coverage.source?.id;
  const added =
    id === undefined || coverage.outcome !== "stored" ? { entities: [], known: [] } : await addedBy(store.run, id);
  return { event: "done", coverage: { ...coverage, noticed: [...coverage.noticed] }, added };
}

/** What a source names, apart by whether any other source names it too. */
async function addedBy(run: Run, id: SourceId): Promise<Added> {
  const named = sorted((await run(show.mentionsIn, { id })).map(({ entity }) => entity));
  const rows = await run(show.entitiesById, { ids: named });
  const isNew = ({ sources }: show.EntityRow) => sources.every((source) => source === id);
  return {
    entities: rows.filter(isNew).map((row) => row.id),
    known: rows.filter((row) => !isNew(row)).map((row) => row.id),
  };
}

/** Lets the process send what it has to send. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
