import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
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
    await access(path).catch((cause) => {
      throw new InquiryError("input-missing", `cannot read ${path}: there is no such file`, { cause });
    });
  }
  const { importArchive } = await import("../../store/archive.ts");
  const input = path === "-" ? process.stdin : createReadStream(path);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const { sources } = await withStore(options, (store) => importArchive(lines, store), { create: true });
  say(`${sources} sources imported`);
}
