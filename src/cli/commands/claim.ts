/** `accept`, `reject` and `fulfil`: what a person says of claims. */
import { Command } from "commander";
import type { Store } from "../../ports.ts";
import { type DeciderOptions, deciderFrom, deciderOption } from "../decider.ts";
import { say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

interface ClaimOptions extends StoreOptions, DeciderOptions {
  readonly note?: string;
}

export function acceptCommand(): Command {
  return claimCommand("accept", "confirm a claim", "accepted");
}

export function rejectCommand(): Command {
  return claimCommand("reject", "throw a claim out: it is drawn no more, and stays in its source", "rejected");
}

function claimCommand(name: string, description: string, verdict: "accepted" | "rejected"): Command {
  const command = new Command(name)
    .description(description)
    .argument("<claim>", "its id, as `ask evidence-of` gives it");
  return noteOption(command).action(async (claimId: string, options: ClaimOptions) => {
    const { review } = await import("../../decide/index.ts");
    await withStore(options, (store) => review(store, { claimId, verdict, ...noted(options) }));
    say(`${verdict}: ${claimId}`);
  });
}

export function fulfilCommand(): Command {
  const command = new Command("fulfil")
    .description("say that one claim reports what another one planned; with --not, that it does not")
    .argument("<plan>", "the planned claim's id, as `ask expectations` gives it")
    .argument("<report>", "the other claim's id")
    .option("--not", "it reports something else");
  return noteOption(command).action(
    async (expected: string, reported: string, { not, ...options }: ClaimOptions & { readonly not?: true }) => {
      const { fulfil } = await import("../../decide/index.ts");
      const verdict = not ? "rejected" : "accepted";
      const decide = (store: Store) => fulfil(store, { expected, reported, verdict, ...noted(options) });
      await withStore(options, decide);
      say(`${verdict}: ${expected} by ${reported}`);
    },
  );
}

function noteOption(command: Command): Command {
  return deciderOption(storeOption(command)).option("--note <words>", "why");
}

function noted({ note, ...options }: ClaimOptions) {
  return { ...deciderFrom(options), ...(note !== undefined && { note }) };
}
