/** The commands. What a command needs is loaded when it runs, so that `--help` answers at once. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { InquiryError } from "../errors.ts";
import { askCommand } from "./commands/ask.ts";
import { checkCommand } from "./commands/check.ts";
import { acceptCommand, fulfilCommand, rejectCommand } from "./commands/claim.ts";
import { cypherCommand } from "./commands/cypher.ts";
import { diffCommand } from "./commands/diff.ts";
import { eraseCommand } from "./commands/erase.ts";
import { evaluateCommand } from "./commands/evaluate.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { historyCommand, undoCommand } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { judgeCommand } from "./commands/judge.ts";
import { openCommand } from "./commands/open.ts";
import { replaceCommand } from "./commands/replace.ts";
import { reviewCommand } from "./commands/review.ts";
import { withdrawCommand } from "./commands/withdraw.ts";
import { exitHelp, exits } from "./exit.ts";
import { endQuietlyWithReader, sayError } from "./output.ts";

const commands = [
  ingestCommand,
  openCommand,
  askCommand,
  cypherCommand,
  extractCommand,
  reviewCommand,
  judgeCommand,
  acceptCommand,
  rejectCommand,
  fulfilCommand,
  historyCommand,
  undoCommand,
  diffCommand,
  withdrawCommand,
  replaceCommand,
  eraseCommand,
  exportCommand,
  importCommand,
  checkCommand,
  evaluateCommand,
];

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const program = new Command("inquiry-graph")
  .description("Reads articles, reports and transcripts into a graph in which every claim keeps its sentence.")
  .version(version)
  .showHelpAfterError("(--help shows what there is)")
  .configureHelp({ sortSubcommands: false })
  .addHelpText("after", `\nExit codes:\n${exitHelp()}`)
  .exitOverride();
for (const command of commands) program.addCommand(command().exitOverride().copyInheritedSettings(program));

endQuietlyWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) process.exitCode = sayError(error);
  else process.exitCode = error.exitCode === 0 ? exits.ok[0] : exits.usage[0];
  // Inside this process a query cannot be stopped; it would keep the process for as long as it runs.
  if (error instanceof InquiryError && error.code === "query-limit") process.stderr.write("", () => process.exit());
}
