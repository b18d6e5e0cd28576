/** `withdraw`: a source out of a store. */
import { Command } from "commander";
import { meantSource } from "../meant-source.ts";
import { harmless, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function withdrawCommand(): Command {
  const command = new Command("withdraw")
    .description("take a source out again, and all that only it supports; what people decided about it waits for it")
    .argument("<source>", "its id or its title, as `ask sources` gives them");
  return storeOption(command).action(run);
}

async function run(given: string, options: StoreOptions): Promise<void> {
  const { withdraw } = await import("../../withdraw.ts");
  const { id, title } = await withStore(options, async (store) => {
    const source = await meantSource(store, given);
    await withdraw(source.id, store);
    return source;
  });
  say(`withdrawn: ${harmless(title)} (${id})`);
}
