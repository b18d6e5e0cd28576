/** `review`: who may be the same, decided key by key; without a terminal, the list. */
import { Command } from "commander";
import { type DeciderOptions, deciderFrom, deciderOption } from "../decider.ts";
import { print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";
import { wholeNumber } from "../whole-number.ts";

interface ReviewOptions extends StoreOptions, DeciderOptions {
  readonly limit: number;
  readonly json?: true;
}

export function reviewCommand(): Command {
  const command = new Command("review")
    .description("decide who is the same, one suggestion after the other; without a terminal, list the suggestions")
    .option("--limit <n>", "at most so many", wholeNumber, 200);
  return deciderOption(storeOption(command)).option("--json", "the suggestions as an array").action(run);
}

async function run({ json, limit, ...options }: ReviewOptions): Promise<void> {
  await withStore(options, async (store) => {
    if (json || !process.stdin.isTTY || !process.stdout.isTTY) {
      const { proposals } = await import("../../decide/index.ts");
      const found = await proposals(store, { limit });
      if (json) return printJson(found.proposals);
      const { toldProposal } = await import("../told.ts");
      for (const [index, each] of found.proposals.entries()) print(`${toldProposal(each, index + 1, found.total)}\n`);
      return say(`${found.total} suggestions, those that matter most first`);
    }
    const { reviewSession } = await import("../review-session.ts");
    const parts = { keys: keysPressed(), show: print, decider: () => deciderFrom(options), limit };
    const { decided, remain } = await reviewSession(store, parts);
    say(
      `${decided} decided, ${remain} open; \`inquiry-graph history\` lists them, \`inquiry-graph undo\` takes one back`,
    );
  });
}

/** Keys as they are pressed; Ctrl-C and Ctrl-D end them. */
async function* keysPressed(): AsyncGenerator<string> {
  const input = process.stdin;
  input.setRawMode(true);
  input.setEncoding("utf8");
  try {
    for await (const pressed of input) {
      for (const key of String(pressed)) {
        if (key === "\u0003" || key === "\u0004") return;
        yield key.toLowerCase();
      }
    }
  } finally {
    input.setRawMode(false);
    input.pause();
  }
}
