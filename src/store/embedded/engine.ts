/** Grafeo, the graph database inside this process. https://grafeo.dev */
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction } from "@grafeo-db/js";
import { InquiryError } from "../../errors.ts";
import type { AdhocLimits, AdhocResult } from "../../ports.ts";
import type { Engine, Transaction, Values } from "../engine.ts";
import { deadline } from "./deadline.ts";
import { grafeoDialect } from "./dialect.ts";
import { plainValue } from "./values.ts";

export class GrafeoEngine implements Engine {
  readonly #db: GrafeoDB;
  readonly #texts = new Map<string, string>();

  /**
   * Without a path, in memory.
   * @throws what Grafeo throws for a file that is damaged, is none of its own, or is open elsewhere
   */
  constructor(path?: string) {
    this.#db = grafeo.GrafeoDB.create(path);
  }

  async read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return work({ run: (text, params) => this.#run(this.#db, text, params) });
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = this.#db.beginTransaction();
    try {
      const result = await work({ run: (text, params) => this.#run(transaction, text, params) });
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  async define(text: string): Promise<void> {
    await this.#db.executeCypher(text);
  }

  /** In a transaction that is never committed. The rows past the limit are made, but not copied out. */
  async adhoc(text: string, params: Values, limits: AdhocLimits): Promise<AdhocResult> {
    const transaction = this.#db.beginTransaction();
    const running = transaction.executeCypher(grafeoDialect(text), params).finally(() => transaction.rollback());
    try {
      const result = await deadline(running, limits.milliseconds);
      const columns = result.columns;
      const rows = Array.from({ length: Math.min(result.length, limits.rows) }, (_, index) => {
        const row = result.get(index);
        return columns.map((column) => plainValue(row[column], this.#db));
      });
      return { columns, rows, cut: result.length > limits.rows };
    } catch (error) {
      throw queryError(error);
    }
  }

  async close(): Promise<void> {
    this.#db.close();
  }

  async #run(on: GrafeoDB | GrafeoTransaction, text: string, params: Values): Promise<Values[]> {
    const dialect = this.#texts.get(text) ?? grafeoDialect(text);
    this.#texts.set(text, dialect);
    const result = await on.executeCypher(dialect, params);
    return result.toArray();
  }
}

/** Codes: GRAFEO-Q001 syntax, Q002 semantics, Q003 its own time limit; the rest is about values. */
function queryError(error: unknown): unknown {
  if (error instanceof InquiryError || !(error instanceof Error)) return error;
  const message = error.message.replace(/^(Query|Database) error: /, "");
  if (message.startsWith("GRAFEO-Q003")) return new InquiryError("query-limit", message, { cause: error });
  return new InquiryError("query-invalid", message, { cause: error });
}
