/** `withdraw`: a source out of a store. */
import { Command } from "commander";
import { say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function withdrawCommand(): Command {
  const command = new Command("withdraw")
    .description("take a source out again, and all that only it supports")
    .argument("<source>", "its id, as `ask sources` gives it");
  return storeOption(command).action(run);
}

async function run(id: string, options: StoreOptions): Promise<void> {
  const { withdraw } = await import("../../withdraw.ts");
  await withStore(options, (store) => withdraw(id, store));
  say(`withdrawn: ${id}`);
}
