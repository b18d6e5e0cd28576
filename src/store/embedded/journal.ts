/**
 * The record of an embedded store: `journal.jsonl`, only ever appended to. A batch is written at once and is on the
 * disk before it is acknowledged; a batch that was cut off has no commit line.
 */
import { type FileHandle, open } from "node:fs/promises";
import type { JournalRecord } from "../../model/index.ts";
import { commit } from "../batch/records.ts";
import type { Ledger, Position } from "../ledger.ts";
import { decode, encode } from "../lines.ts";
import { behind, broken, damaged, newer, unwritable } from "./faults.ts";
import { rawLines } from "./raw-lines.ts";
import { headOf, type Scanned } from "./scan.ts";

export class Journal implements Ledger {
  readonly #path: string;
  readonly #file: FileHandle;
  #scanned: Scanned;
  #broken = false;

  private constructor(path: string, file: FileHandle, scanned: Scanned) {
    this.#path = path;
    this.#file = file;
    this.#scanned = scanned;
  }

  /**
   * The journal, made if it is not there, and without what follows its last whole batch. Only for who has the store
   * to himself, and has made sure that nothing acknowledged follows.
   */
  static async open(path: string, scanned: Scanned): Promise<Journal> {
    const file = await open(path, "a+");
    try {
      if (scanned.size > scanned.length) await file.truncate(scanned.length);
      await file.datasync();
      return new Journal(path, file, scanned);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get length(): number {
    return this.#scanned.length;
  }

  /** The batches after a position, each with the position after it. */
  async *after(position: number): AsyncGenerator<{ records: JournalRecord[]; after: Position }> {
    let at = position;
    let records: JournalRecord[] = [];
    for await (const bytes of rawLines(this.#file, position, this.#scanned.length)) {
      at += bytes.length;
      const read = decode(bytes.toString("utf8", 0, bytes.length - 1));
      if ("newer" in read) throw newer(this.#path, read.newer);
      if ("problem" in read) throw damaged(this.#path, await this.#lineAt(at), read.problem);
      if (read.record.record !== "commit") records.push(read.record);
      else {
        yield { records, after: { position: at, head: this.#scanned.heads.get(at) ?? null } };
        records = [];
      }
    }
  }

  /**
   * @throws InquiryError `store-invalid` when the graph has fallen behind: what it lacks must be replayed first;
   * `store-unwritable`
   */
  async append(records: readonly JournalRecord[], before: Position, at?: string): Promise<Position> {
    if (this.#broken) throw broken(this.#path);
    if (before.position !== this.length) throw behind(this.#path);
    const bytes = Buffer.from(
      [...records, commit(records.length, at)].map((record) => `${encode(record)}\n`).join(""),
      "utf8",
    );
    try {
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
    } catch (error) {
      // Half a batch must not be followed by another one.
      await this.#file.truncate(this.length).catch(() => {
        this.#broken = true;
      });
      throw unwritable(this.#path, error);
    }
    const length = this.length + bytes.length;
    const hash = this.#scanned.hash.copy().update(bytes);
    // The heads are for opening only.
    this.#scanned = { size: length, length, hash, heads: new Map() };
    return { position: length, head: headOf(hash) };
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** The number of the line that ends at an offset. */
  async #lineAt(end: number): Promise<number> {
    let number = 0;
    for await (const _ of rawLines(this.#file, 0, end)) number += 1;
    return number;
  }
}
