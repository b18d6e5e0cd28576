/** `judge`: whether two things are the same, in one go. */
import { Argument, Command } from "commander";
import { InquiryError } from "../../errors.ts";
import type { Verdict } from "../../model/index.ts";
import type { Store } from "../../ports.ts";
import { type DeciderOptions, deciderFrom, deciderOption } from "../decider.ts";
import { harmless, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

interface JudgeOptions extends StoreOptions, DeciderOptions {
  readonly reason: string;
}

export function judgeCommand(): Command {
  const command = new Command("judge")
    .description("say whether two things are the same; it outranks every rule, and can be undone")
    .argument("<one>", "a whole name, or the id of an entity or an appearance")
    .argument("<other>", "another")
    .addArgument(new Argument("<verdict>").choices(["same", "different", "unsure"]))
    .option("--reason <words>", "why", "decided by hand");
  return deciderOption(storeOption(command)).action(run);
}

async function run(one: string, other: string, verdict: Verdict, { reason, ...options }: JudgeOptions): Promise<void> {
  const { judge } = await import("../../decide/index.ts");
  const told = await withStore(options, async (store) => {
    const [left, right] = [await meant(store, one), await meant(store, other)];
    if (left.id === right.id) throw oneThing(left.name);
    await judge(store, { left: left.id, right: right.id, verdict, reason, ...deciderFrom(options) });
    return `${left.name} and ${right.name}: ${verdict}`;
  });
  say(harmless(told));
}

async function meant(store: Store, given: string): Promise<{ id: string; name: string }> {
  const [{ settleWhole }, { AppearanceId }] = await Promise.all([
    import("../../ask/index.ts"),
    import("../../model/index.ts"),
  ]);
  return AppearanceId.safeParse(given).success ? { id: given, name: given } : settleWhole(store.run, given);
}

function oneThing(name: string): InquiryError {
  return new InquiryError("usage", `both are ${name}`, {
    advice: `\`inquiry-graph ask appearances-of ${JSON.stringify(name)}\` lists its appearances: judge two of them by their ids.`,
  });
}
