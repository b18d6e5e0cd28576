/** `withdraw`: a source out of a store. */
import { Command } from "commander";
import { counted } from "../counted.ts";
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
  const { history } = await import("../../decide/index.ts");
  const { id, title, waiting } = await withStore(options, async (store) => {
    const waits = async () => (await history(store)).filter(({ state }) => state === "waiting").length;
    const source = await meantSource(store, given);
    const before = await waits();
    await withdraw(source.id, store);
    return { ...source, waiting: (await waits()) - before };
  });
  say(`withdrawn: ${harmless(title)} (${id})`);
  if (waiting > 0) say(`${counted(waiting, "decision")} about it ${waiting === 1 ? "waits" : "wait"} for its return`);
}
