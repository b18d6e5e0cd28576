/** `diff`: what has changed between two moments of an embedded store's journal; without any, the moments. */
import { Command, InvalidArgumentError } from "commander";
import type { DecisionChange, MomentName } from "../../diff.ts";
import { InquiryError } from "../../errors.ts";
import type { JournalRecord } from "../../model/index.ts";
import { counted } from "../counted.ts";
import { print, printJson, say } from "../output.ts";
import { embeddedFolder, type StoreOptions, storeOption } from "../store.ts";

export function diffCommand(): Command {
  const command = new Command("diff")
    .description("what has changed between two moments of the journal; without a moment, list them")
    .argument("[from]", "the number of a moment, or a time; 0 is the empty store", moment)
    .argument("[to]", "another one; the last when left out", moment);
  return storeOption(command).option("--json", "the difference, or the moments, as one value").action(run);
}

async function run(
  from: MomentName | undefined,
  to: MomentName | undefined,
  { json, ...options }: StoreOptions & { readonly json?: true },
): Promise<void> {
  const folder = embeddedFolder(options);
  if (folder === undefined) {
    throw new InquiryError("usage", "a database keeps what stands and no journal: it has no moments to compare", {
      advice: "`inquiry-graph history` lists what people decided; an archive exported now can be kept for later.",
    });
  }
  if (from === undefined) return list(folder, json);
  const { diff } = await import("../../diff.ts");
  const told = await diff(folder, from, to);
  if (json) return printJson(told);
  const { sources, decisions, rules } = told;
  const { table } = await import("../table.ts");
  const rows = [
    ...sources.added.map(({ title, claims }) => ["source added", `${title}, ${counted(claims, "claim")}`]),
    ...sources.withdrawn.map(({ title, claims }) => ["source withdrawn", `${title}, ${counted(claims, "claim")}`]),
    ...decisions.added.map((each) => ["decided", inWords(each)]),
    ...decisions.takenBack.map((each) => ["taken back", inWords(each)]),
  ];
  say(`from moment ${told.from} to moment ${told.to}`);
  if (rows.length > 0) print(table(["what", "which"], rows));
  say(`judgements of rules: ${rules.added} added, ${rules.takenBack} taken back`);
}

async function list(folder: string, json: true | undefined): Promise<void> {
  const { moments } = await import("../../store/embedded/moments.ts");
  const rows: { moment: number; at: string | null; what: string }[] = [];
  for await (const { number, at = null, records } of moments(folder)) {
    rows.push({ moment: number, at, what: summary(records) });
  }
  if (json) return printJson(rows);
  print(
    (await import("../table.ts")).table(
      ["moment", "written", "what"],
      rows.map(({ moment, at, what }) => [moment, at ?? "", what]),
    ),
  );
}

/** "source The report; 12 judgements". */
function summary(records: readonly JournalRecord[]): string {
  const titles = records.flatMap((record) => (record.record === "source" ? `source ${record.source.title}` : []));
  const counts = new Map<string, number>();
  for (const { record } of records) if (record !== "source") counts.set(record, (counts.get(record) ?? 0) + 1);
  return [...titles, ...[...counts].map(([record, count]) => counted(count, record))].join("; ");
}

function inWords({ decision, about }: DecisionChange): string {
  return `${decision.verdict}: ${about.join(" and ")}, by ${decision.by.replace(/^person:/, "")}`;
}

/** A year alone would be a number: 2026 is a moment, 2026-11 a time. */
function moment(given: string): MomentName {
  if (/^\d+$/.test(given)) return Number(given);
  if (/^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?)?)?Z?$/.test(given))
    return given.replace(/Z$/, "");
  throw new InvalidArgumentError("Give the number of a moment, or a time in UTC: 2026-11-26, 2026-11-26T14:30.");
}
