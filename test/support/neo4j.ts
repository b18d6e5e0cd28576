/** The run's Neo4j, for tests. */
import neo4j, { type Driver } from "neo4j-driver";
import { inject } from "vitest";
import type { Store } from "../../src/ports.ts";
import { openStore } from "../../src/store/open.ts";
import type { Server } from "./neo4j-server.ts";

const provided = inject("neo4j");

/** Why there is no server; the tests are skipped then. */
export const missing: string | undefined = "missing" in provided ? provided.missing : undefined;

export function server(): Server {
  if ("missing" in provided) throw new Error(provided.missing);
  return provided;
}

/**
 * A store on a database with no data in it. Indexes stay: with every one that is made or dropped the server plans each
 * query anew, which costs more than all the tests. A new server has none, so that the first store of a run makes them.
 */
export async function emptyStore(): Promise<Store> {
  await past((driver) => driver.executeQuery("MATCH (n) DETACH DELETE n"));
  return openAgain();
}

export function openAgain(): Promise<Store> {
  const { uri, username, password } = server();
  return openStore(uri, { username, password });
}

/** Work on the database past the store: to damage it, or to look at it. */
export async function past<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const { uri, username = "neo4j", password } = server();
  const token = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(uri, token, { telemetryDisabled: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
