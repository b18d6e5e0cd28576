import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Argument, Command } from "commander";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function exportCommand(): Command {
  const command = new Command("export")
    .description("write all that the store holds; the archive is JSON Lines, the same bytes for the same content")
    .addArgument(new Argument("<format>", "the format").choices(["archive"]))
    .option("-o, --out <file>", "a file instead of standard output");
  return storeOption(command).action(run);
}

async function run(_format: string, { out, ...options }: StoreOptions & { readonly out?: string }): Promise<void> {
  const { writeArchive } = await import("../../store/archive.ts");
  await withStore(options, async (store) => {
    const target = out === undefined ? process.stdout : createWriteStream(out);
    for await (const line of writeArchive(store)) if (!target.write(line)) await once(target, "drain");
    if (target !== process.stdout) {
      target.end();
      await once(target, "finish");
    }
  });
}
