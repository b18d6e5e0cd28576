/** `history` and `undo`: what people decided, and how it is taken back. */
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
import { harmless, print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

export function historyCommand(): Command {
  const command = new Command("history").description("list what people decided and nobody took back, the newest first");
  return storeOption(command).option("--json", "an array of decisions").action(list);
}

export function undoCommand(): Command {
  const command = new Command("undo")
    .description("take a decision back; without an id, the newest")
    .argument("[decision]", "its id, as `history` gives it");
  return storeOption(command).action(takeBack);
}

async function list({ json, ...options }: StoreOptions & { readonly json?: true }): Promise<void> {
  const [{ history }, { decisionId, toldDecision }, { table }] = await Promise.all([
    import("../../decide/index.ts"),
    import("../told.ts"),
    import("../table.ts"),
  ]);
  const decisions = await withStore(options, (store) => history(store));
  if (json) return printJson(decisions.map((each) => ({ id: decisionId(each.key), ...each })));
  if (decisions.length === 0) return say("nobody has decided anything yet");
  const rows = decisions.map((each) => [
    ...[decisionId(each.key), each.at, each.by.replace(/^person:?/, ""), toldDecision(each), each.reason, each.state],
  ]);
  print(table(["id", "when", "by", "decision", "reason", "state"], rows));
}

async function takeBack(given: string | undefined, options: StoreOptions): Promise<void> {
  const [{ history, undo }, { decisionId, toldDecision }] = await Promise.all([
    import("../../decide/index.ts"),
    import("../told.ts"),
  ]);
  const told = await withStore(options, async (store) => {
    const decisions = await history(store);
    const meant = given === undefined ? decisions[0] : decisions.find(({ key }) => decisionId(key) === given);
    if (!meant) throw nothingToUndo(given);
    await undo(store, meant.key);
    return toldDecision(meant);
  });
  say(harmless(`taken back: ${told}`));
}

function nothingToUndo(given: string | undefined): InquiryError {
  return given === undefined
    ? new InquiryError("usage", "nobody has decided anything that could be taken back")
    : new InquiryError("usage", `there is no decision ${JSON.stringify(given)}`, {
        advice: "`inquiry-graph history` lists the decisions, with ids.",
      });
}
