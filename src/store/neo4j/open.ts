/** Opens a Neo4j server as a store. The database is the record: nothing lies beside it. */
import neo4j from "neo4j-driver";
import { GraphStore } from "../graph-store.ts";
import { noLedger } from "../ledger.ts";
import { migrate } from "../migrate.ts";
import type { StoreOptions } from "../options.ts";
import { Neo4jEngine } from "./engine.ts";

/** @throws InquiryError `store-unreachable`, `store-refused`, `store-newer` */
export async function openNeo4j(address: string, options: StoreOptions): Promise<GraphStore> {
  const { username, password, database } = options;
  const token =
    password === undefined ? undefined : neo4j.auth.basic(username === undefined ? "neo4j" : username, password);
  const driver = neo4j.driver(address, token, {
    disableLosslessIntegers: true,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 30_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 30_000,
    telemetryDisabled: true,
    userAgent: "inquiry-graph",
  });
  const engine = new Neo4jEngine(driver, address, database);
  try {
    await engine.connect();
    await migrate(engine);
    return new GraphStore(address, engine, noLedger);
  } catch (error) {
    await engine.close();
    throw error;
  }
}
