/** A Neo4j server, through its driver. https://neo4j.com/docs/javascript-manual/6 */
import type { Driver, ManagedTransaction, Session } from "neo4j-driver";
import type { AdhocLimits, AdhocResult } from "../../ports.ts";
import type { Engine, Transaction, Values } from "../engine.ts";
import { adhoc } from "./adhoc.ts";
import { connectionError } from "./errors.ts";
import { fromDriver, toDriver } from "./values.ts";

export class Neo4jEngine implements Engine {
  readonly #driver: Driver;
  readonly #address: string;
  readonly #database: string | undefined;

  constructor(driver: Driver, address: string, database: string | undefined) {
    this.#driver = driver;
    this.#address = address;
    this.#database = database;
  }

  /** @throws InquiryError `store-unreachable`, `store-refused` */
  async connect(): Promise<void> {
    await this.#told(() => this.#driver.getServerInfo(this.#where()));
    await this.define("RETURN 1");
  }

  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#session("READ", (session) => session.executeRead((transaction) => work(over(transaction))));
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#session("WRITE", (session) => session.executeWrite((transaction) => work(over(transaction))));
  }

  define(text: string): Promise<void> {
    return this.#session("WRITE", async (session) => {
      await session.run(text);
    });
  }

  adhoc(text: string, params: Values, limits: AdhocLimits): Promise<AdhocResult> {
    return this.#session("READ", (session) => adhoc(session, text, params, limits));
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #session<T>(defaultAccessMode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ ...this.#where(), defaultAccessMode });
    try {
      return await this.#told(() => work(session));
    } finally {
      await session.close();
    }
  }

  #where(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }

  async #told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw connectionError(error, this.#address);
    }
  }
}

function over(transaction: ManagedTransaction): Transaction {
  return {
    async run(text, params) {
      const { records } = await transaction.run(text, toDriver(params) as Values);
      return records.map((record) => fromDriver(record.toObject()) as Values);
    },
  };
}
