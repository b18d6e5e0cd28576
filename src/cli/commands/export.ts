/** `export`: all that the store holds, in a format that others read. */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
import type { Store } from "../../ports.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function exportCommand(): Command {
  const command = new Command("export")
    .description("write all that the store holds; the archive is JSON Lines, the same bytes for the same content")
    .argument("<format>", "archive, judgements, csv, json, gexf, graphml, json-ld or followthemoney")
    .option("-o, --out <file>", "a file instead of standard output");
  return storeOption(command).action(run);
}

async function run(format: string, { out, ...options }: StoreOptions & { readonly out?: string }): Promise<void> {
  const write = await writerOf(format);
  await withStore(options, async (store) => {
    if (out === undefined) await pipeline(Readable.from(write(store)), process.stdout, { end: false });
    else await toFile(out, write(store));
  });
}

/** @throws InquiryError `usage` when there is no such format */
async function writerOf(name: string): Promise<(store: Store) => AsyncIterable<string>> {
  if (name === "archive") return (await import("../../store/archive.ts")).writeArchive;
  if (name === "judgements") return (await import("../../decide/index.ts")).writeDecisions;
  const { contentOf, formatNamed } = await import("../../export/index.ts");
  const format = formatNamed(name, ["archive", "judgements"]);
  return async function* (store) {
    yield format.write(await contentOf(store.run, {}, new Date().toISOString()));
  };
}

/** Under another name first, so that a file of this name stays whole until the new one is. */
async function toFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true });
    if (!(cause instanceof Error) || !("syscall" in cause)) throw cause;
    throw new InquiryError("output-unwritable", `cannot write ${path}: ${cause.message}`, { cause });
  }
}
