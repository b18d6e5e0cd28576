/** `ingest`: documents into a store. */
import { stat } from "node:fs/promises";
import { Command, Option } from "commander";
import { InquiryError } from "../../errors.ts";
import type { Details } from "../../model/index.ts";
import { sourceKinds } from "../../model/source-kinds.ts";
import { exits } from "../exit.ts";
import { extractorOption } from "../extractor-option.ts";
import { inputsFrom } from "../inputs.ts";
import { interruption } from "../interruption.ts";
import { print, printJson } from "../output.ts";
import { progress } from "../progress.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";

interface IngestOptions extends StoreOptions {
  readonly title?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly kind?: string;
  readonly extractor: string;
  readonly json?: true;
}

/** The options that say what the sources are; their own metadata give way to them. */
export function detailOptions(command: Command): Command {
  return command
    .option("--title <title>", "what the source is called")
    .option("--date <date>", "when it was published: 2026, 2026-01 or 2026-01-28")
    .option("--publisher <name>", "who published it")
    .option("--url <address>", "where it was published")
    .addOption(new Option("--kind <kind>", "what it is").choices(sourceKinds));
}

export function ingestCommand(): Command {
  const command = new Command("ingest")
    .description(
      "read files, folders or standard input (-) into the graph: text, HTML, PDF, Word (.docx), e-mail (.eml); " +
        "what is there already is left as it is",
    )
    .argument("<path...>");
  return storeOption(detailOptions(command))
    .addOption(extractorOption())
    .option("--json", "the report as one object")
    .action(run);
}

async function run(paths: readonly string[], options: IngestOptions): Promise<void> {
  const details = await detailsFrom(options);
  if (options.title !== undefined || options.url !== undefined) await onlyOne(paths);
  const [{ ingest }, { read }, { extractorNamed }] = await Promise.all([
    import("../../ingest.ts"),
    import("../../read/index.ts"),
    import("../../extract/index.ts"),
  ]);
  const extractor = await extractorNamed(options.extractor);
  await withStore(
    options,
    async (store) => {
      const reporter = progress();
      const { stopped, until } = interruption();
      const report = await ingest(until(inputsFrom(paths, details)), { read, extractor, store }, reporter);
      reporter.end();
      const stored = report.sources.flatMap(({ outcome, source }) => (outcome === "stored" && source ? source.id : []));
      const added = stored.length > 0 ? await (await import("../../added.ts")).addedBy(stored, store) : undefined;
      if (options.json) printJson({ ...report, ...(added && { added }) });
      else {
        print((await import("../coverage-table.ts")).coverageTable(report));
        if (added) print(`\n${(await import("../added-lines.ts")).addedLines(added)}`);
      }
      if (report.unreadable > 0) process.exitCode = exits.input[0];
      if (stopped()) process.exitCode = exits.interrupted[0];
    },
    { create: true },
  );
}

/** A title or an address says what one source is. */
async function onlyOne([path = "", ...others]: readonly string[]): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (others.length === 0 && !found?.isDirectory()) return;
  throw new InquiryError("usage", "--title and --url say what one source is, and there are several");
}

/** What the options say. @throws InquiryError `usage` when an option has no such value */
export async function detailsFrom({
  title,
  date,
  publisher,
  url,
  kind,
}: Partial<IngestOptions>): Promise<Details | undefined> {
  const given = Object.entries({ title, date, publisher, url, kind }).filter(([, value]) => value !== undefined);
  if (given.length === 0) return undefined;
  const { Details } = await import("../../model/source.ts");
  const parsed = Details.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InquiryError("usage", `--${String(issue?.path[0])}: ${issue?.message}`);
}
