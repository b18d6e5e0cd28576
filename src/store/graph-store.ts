/** The store: one for every graph database that can run the files in `cypher`. */
import { guard } from "../cypher/guard.ts";
import type { Statement } from "../cypher/statement.ts";
import { InquiryError } from "../errors.ts";
import type { JournalRecord, SourceId } from "../model/index.ts";
import { Mutex } from "../mutex.ts";
import type { AdhocLimits, AdhocResult, ApplyOptions, Batch, Standing, Store } from "../ports.ts";
import { applyBatch } from "./apply.ts";
import { validate } from "./batch/validate.ts";
import type { Engine, Values } from "./engine.ts";
import { execute } from "./execute.ts";
import type { Ledger } from "./ledger.ts";
import { readRecords } from "./records.ts";
import { standingIn } from "./standing.ts";
import { lock, writePosition } from "./statements/store.ts";

export class GraphStore implements Store {
  readonly address: string;
  #engine: Engine;
  #ledger: Ledger;
  readonly #writes = new Mutex();
  #closed = false;

  constructor(address: string, engine: Engine, ledger: Ledger) {
    this.address = address;
    this.#engine = engine;
    this.#ledger = ledger;
  }

  has(id: SourceId): Promise<boolean> {
    return this.#engine.read((transaction) => standingIn(transaction).has(id));
  }

  async apply(
    batch: Batch | ((standing: Standing) => Promise<Batch>),
    { forGood = false }: ApplyOptions = {},
  ): Promise<void> {
    const wanted = typeof batch === "function" ? batch : validate(batch);
    await this.#writes.run(async () => {
      const past = forGood ? this.#ledger.past : undefined;
      await this.#engine.write(async (transaction) => {
        const [before] = await execute(transaction, lock, {});
        if (!before) throw noPosition();
        const valid = typeof wanted === "function" ? validate(await wanted(standingIn(transaction))) : wanted;
        const records = await applyBatch(transaction, valid);
        await past?.willBeForgotten();
        if (records.length > 0) await execute(transaction, writePosition, await this.#ledger.append(records, before));
      });
      if (past) ({ engine: this.#engine, ledger: this.#ledger } = await past.forget());
    });
  }

  readonly run = <P, R>(statement: Statement<P, R>, params: P): Promise<R[]> =>
    this.#engine.read((transaction) => execute(transaction, statement, params));

  async adhoc(cypher: string, params: Values, limits: AdhocLimits): Promise<AdhocResult> {
    guard(cypher);
    return this.#engine.adhoc(cypher, params, limits);
  }

  records(): AsyncIterable<JournalRecord> {
    return readRecords((work) => this.#engine.read(work));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.run(async () => {
      await this.#engine.close();
      await this.#ledger.close();
    });
  }
}

function noPosition(): InquiryError {
  return new InquiryError("store-invalid", "the store has lost the node that says how far it has come", {
    advice: "Export what is there, and import it into another store.",
  });
}
