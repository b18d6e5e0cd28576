/**
 * The files of `cypher/schema`, applied in order and once. The graph keeps the name and the SHA-256 of each, so that
 * a store of an older version is brought up, and one of a newer version, or with another past, is left alone.
 */
import { readdirSync, readFileSync } from "node:fs";
import { InquiryError } from "../errors.ts";
import { sha256 } from "../hash.ts";
import type { Engine } from "./engine.ts";
import { execute } from "./execute.ts";
import { readStore, writeStore } from "./statements/store.ts";

export interface Migration {
  readonly name: string;
  readonly text: string;
}

const folder = new URL("../../cypher/schema/", import.meta.url);

export function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^V\d{3}__[a-z-]+\.cypher$/.test(file))
    .sort()
    .map((file) => ({ name: file.replace(/\.cypher$/, ""), text: readFileSync(new URL(file, folder), "utf8") }));
}

/** @throws InquiryError `store-newer` */
export async function migrate(engine: Engine, wanted: readonly Migration[] = migrations()): Promise<void> {
  const [store] = await engine.read((transaction) => execute(transaction, readStore, {}));
  const done = store?.migrations ?? [];
  // Of the text with the repository's line ends, whatever a checkout has made of them.
  const all = wanted.map(({ name, text }) => `${name} ${sha256(text.replaceAll("\r\n", "\n"))}`);
  for (const [index, entry] of done.entries()) if (all[index] !== entry) throw newer(entry, all[index]);
  if (store && done.length === all.length) return;

  for (const { text } of wanted.slice(done.length)) {
    for (const statement of statementsIn(text)) await engine.define(statement);
  }
  await engine.write((transaction) => execute(transaction, writeStore, { version: all.length, migrations: all }));
}

/** Statements end with a semicolon at the end of a line. */
function statementsIn(text: string): string[] {
  return text
    .replace(/^\/\/.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

function newer(found: string, expected: string | undefined): InquiryError {
  const [name = found] = found.split(" ");
  const what = expected?.startsWith(`${name} `) ? `its ${name} is not the one of this version` : `it has ${name}`;
  return new InquiryError("store-newer", `the store was set up by another version of inquiry-graph: ${what}`, {
    advice: "Use the newest inquiry-graph, or export the store with the version that wrote it and import the archive.",
  });
}
