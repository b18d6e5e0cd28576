/** Which store a command works on, and that it is closed whatever happens. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { InquiryError } from "../errors.ts";
import type { Store } from "../ports.ts";
import { say } from "./output.ts";

export interface StoreOptions {
  readonly store?: string;
}

const byDefault = "embedded:./inquiry-graph";

export function storeOption(command: Command): Command {
  return command.option("--store <address>", `embedded:DIR or neo4j://HOST (default: $NEO4J_URI, else ${byDefault})`);
}

/** Open the store, use it, close it. Commands that only read do not bring a store into being. */
export async function withStore<T>(
  options: StoreOptions,
  use: (store: Store) => Promise<T>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<T> {
  const address = addressOf(options);
  if (!create) embeddedFolder(options);
  const { openStore } = await import("../store/open.ts");
  const store = await openStore(address, {
    username: process.env.NEO4J_USERNAME,
    password: process.env.NEO4J_PASSWORD,
    database: process.env.NEO4J_DATABASE,
    notice: say,
    clock: () => new Date().toISOString(),
  });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/**
 * The folder of an embedded store; undefined for a database.
 * @throws InquiryError `store-missing`
 */
export function embeddedFolder(options: StoreOptions): string | undefined {
  const address = addressOf(options);
  if (!address.startsWith("embedded:")) return undefined;
  const folder = address.slice("embedded:".length);
  if (holdsStore(folder)) return folder;
  throw new InquiryError("store-missing", `there is no store at ${folder}`, {
    advice: "`inquiry-graph ingest FILE…` makes one; --store names another.",
  });
}

/** Whether the store is there to be opened; of a database that is taken for granted. */
export function isThere(options: StoreOptions): boolean {
  const address = addressOf(options);
  return !address.startsWith("embedded:") || holdsStore(address.slice("embedded:".length));
}

function addressOf({ store }: StoreOptions): string {
  return store ?? process.env.NEO4J_URI ?? byDefault;
}

function holdsStore(folder: string): boolean {
  return ["journal.jsonl", "graph.grafeo"].some((file) => existsSync(join(folder, file)));
}
