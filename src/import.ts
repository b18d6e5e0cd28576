/** An archive into the graph: as if all that is in it had been read here. */
import { isPersons, type Judgement } from "./model/index.ts";
import type { Batch, Store } from "./ports.ts";
import { ownRules, resolve } from "./resolve/index.ts";
import { readArchive } from "./store/archive.ts";

export interface Imported {
  /** Sources in the archive, whether or not they were there already. */
  readonly sources: number;
  /** Decisions by people in the archive. */
  readonly decisions: number;
}

/**
 * Bring the lines of an archive, with or without their line ends, into a store. What is there already stays; a batch
 * of the archive is stored whole or not at all, and an import that was broken off can be run again. What people
 * decided comes along; what our own rules decided is decided anew, for it depends on who else is there.
 * @throws InquiryError `archive-invalid`, `archive-newer`; `store-invalid` when the content breaks the model
 */
export async function importArchive(
  lines: Iterable<string> | AsyncIterable<string>,
  store: Pick<Store, "apply">,
): Promise<Imported> {
  let sources = 0;
  let decisions = 0;
  for await (const batch of readArchive(lines)) {
    await store.apply(async ({ namesakes }) => {
      const { judgements, retractions } = await resolve(batch.sources ?? [], namesakes);
      return { ...batch, judgements: [...foreign(batch), ...judgements], retractions };
    });
    sources += batch.sources?.length ?? 0;
    decisions += decided(batch);
  }
  return { sources, decisions };
}

function foreign({ judgements = [] }: Batch): Judgement[] {
  return judgements.filter(({ by }) => !ownRules.has(by));
}

function decided({ judgements = [], reviews = [], fulfilments = [] }: Batch): number {
  return judgements.filter(isPersons).length + reviews.length + fulfilments.length;
}
