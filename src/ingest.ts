/** Read, extract, resolve, store: the whole way of a source. */
import { type Coverage, type IngestReport, known, reportOf, stored, unreadable } from "./coverage.ts";
import type { Extractor, Input, MissingInput, Reading, Store } from "./ports.ts";
import { identify, resolve } from "./resolve/index.ts";

export interface IngestParts {
  readonly read: (input: Input) => Reading | Promise<Reading>;
  readonly extractor: Extractor;
  readonly store: Store;
}

export type Stage = "reading" | "extracting" | "resolving" | "storing";

/** Told what is going on; what it does with it is its own matter. */
export interface IngestReporter {
  stage?(input: string, stage: Stage): void;
  done?(coverage: Coverage): void;
}

/**
 * Bring inputs into the store, one source at a time; each becomes visible as a whole or not at all. An input that
 * cannot be read is reported and the next one goes on. A source that is there already is left as it is.
 * @throws InquiryError when the store fails; what was reported done before is kept.
 */
export async function ingest(
  inputs: Iterable<Input | MissingInput> | AsyncIterable<Input | MissingInput>,
  { read, extractor, store }: IngestParts,
  reporter: IngestReporter = {},
): Promise<IngestReport> {
  const sources: Coverage[] = [];
  const done = (coverage: Coverage) => {
    sources.push(coverage);
    reporter.done?.(coverage);
  };
  for await (const input of inputs) {
    const { name } = input;
    reporter.stage?.(name, "reading");
    const { source, noticed } =
      "missing" in input ? { source: undefined, noticed: [input.missing] } : await read(input);
    if (!source) {
      done(unreadable(name, noticed));
      continue;
    }
    if (await store.has(source.id)) {
      done(known(name, source));
      continue;
    }
    reporter.stage?.(name, "extracting");
    const extraction = await extractor.extract(source);
    const found = identify({ source, appearances: extraction.appearances, claims: extraction.claims });
    await store.apply(async ({ namesakes }) => {
      reporter.stage?.(name, "resolving");
      const resolution = await resolve([found], namesakes);
      reporter.stage?.(name, "storing");
      return { sources: [found], ...resolution };
    });
    done(stored(name, source, extraction, noticed));
  }
  return reportOf(sources);
}
