/** `history` and `undo`: what people decided, and how it is taken back. */
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
import type { PastDecision } from "../../model/index.ts";
import { harmless, print, printJson, say } from "../output.ts";
import { embeddedFolder, type StoreOptions, storeOption, withStore } from "../store.ts";

export function historyCommand(): Command {
  const command = new Command("history").description("list what people decided and nobody took back, the newest first");
  return storeOption(command).option("--json", "an array of decisions").action(list);
}

export function undoCommand(): Command {
  const command = new Command("undo")
    .description("take a decision back; without an id, the newest")
    .argument("[decision]", "its id, as `history` gives it");
  return storeOption(command)
    .addHelpText(
      "after",
      "\nOnly decisions are taken back. To undo a withdrawal, read the file again: what was decided about it waits for it.",
    )
    .action(takeBack);
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
  const absent = await wordsForAbsent(decisions, options);
  const rows = decisions.map((each) => [
    ...[decisionId(each.key), each.at, each.by.replace(/^person:?/, ""), toldDecision(each, absent)],
    ...[each.reason, each.state],
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
    const told = toldDecision(meant, await wordsForAbsent([meant], options));
    if (given === undefined && meant.state === "waiting") throw waits(told, decisionId(meant.key));
    await undo(store, meant.key);
    return told;
  });
  say(harmless(`taken back: ${told}`));
}

/** The journal has the words of what was withdrawn; a database has not. */
async function wordsForAbsent(
  decisions: readonly PastDecision[],
  options: StoreOptions,
): Promise<(id: string) => string> {
  const folder = embeddedFolder(options);
  if (folder === undefined || decisions.every(({ state }) => state !== "waiting")) return (id) => id;
  const { wordsIn } = await import("../../store/embedded/words.ts");
  const words = await wordsIn(folder);
  return (id) => words.of(id);
}

/** Who has just withdrawn a source means to have it back, and not to lose what was decided about it. */
function waits(told: string, id: string): InquiryError {
  return new InquiryError("decision-waiting", `the newest decision waits for a source that is not there: ${told}`, {
    advice: `Nothing was taken back. After a withdrawal, read the file again to bring the source back; \`inquiry-graph undo ${id}\` takes the decision back all the same.`,
  });
}

function nothingToUndo(given: string | undefined): InquiryError {
  return given === undefined
    ? new InquiryError("usage", "nobody has decided anything that could be taken back")
    : new InquiryError("usage", `there is no decision ${JSON.stringify(given)}`, {
        advice: "`inquiry-graph history` lists the decisions, with ids.",
      });
}
