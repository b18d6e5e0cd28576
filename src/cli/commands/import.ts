/** `import`: an archive into a store. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
import { counted } from "../counted.ts";
import { say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function importCommand(): Command {
  const command = new Command("import")
    .description("read an archive into the store")
    .argument("<archive>", "a file, or - for standard input");
  return storeOption(command).action(run);
}

async function run(path: string, options: StoreOptions): Promise<void> {
  if (path !== "-") {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new InquiryError("input-missing", `cannot read ${path}: there is no such file`);
  }
  const { importArchive } = await import("../../import.ts");
  const input = path === "-" ? process.stdin : createReadStream(path);
  const { sources, decisions } = await withStore(options, (store) => importArchive(linesOf(input), store), {
    create: true,
  });
  say(`${counted(sources, "source")} and ${counted(decisions, "decision")} imported`);
}

/** The lines of a stream, without their ends. (`node:readline` loses those that come before it is iterated.) */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of input.setEncoding("utf8")) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
