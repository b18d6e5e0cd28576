/** The appearances and claims of a journal in words, those that have been withdrawn as well. */
import type { Claim, JournalRecord } from "../../model/index.ts";
import { moments } from "./moments.ts";

export class Words {
  readonly #words = new Map<string, string>();

  take(record: JournalRecord): void {
    if (record.record === "appearance") this.#words.set(record.appearance.id, record.appearance.name);
    if (record.record === "claim") this.#words.set(record.claim.id, this.#inWords(record.claim));
  }

  /** The id itself where the journal has never had it. */
  of(id: string): string {
    return this.#words.get(id) ?? id;
  }

  #inWords({ subject, predicate, object }: Claim): string {
    return `${this.of(subject)} ${predicate} ${this.of(object)}`;
  }
}

export async function wordsIn(folder: string): Promise<Words> {
  const words = new Words();
  for await (const { records } of moments(folder)) for (const record of records) words.take(record);
  return words;
}
