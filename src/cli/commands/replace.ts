/** `replace`: a corrected version in the place of a source. */
import { Command } from "commander";
import { InquiryError } from "../../errors.ts";
import type { Claim } from "../../model/index.ts";
import type { Replacement } from "../../replace.ts";
import { extractorOption } from "../extractor-option.ts";
import { inputsFrom } from "../inputs.ts";
import { meantSource } from "../meant-source.ts";
import { print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";
import { detailOptions, detailsFrom } from "./ingest.ts";

type ReplaceOptions = StoreOptions &
  Parameters<typeof detailsFrom>[0] & { readonly extractor: string; readonly json?: true };

export function replaceCommand(): Command {
  const command = new Command("replace")
    .description("put a corrected version in the place of a source, and tell the difference claim by claim")
    .argument("<source>", "its id or its title, as `ask sources` gives them")
    .argument("<file>", "the corrected version");
  return storeOption(detailOptions(command))
    .addOption(extractorOption())
    .option("--json", "the difference as one object")
    .action(run);
}

async function run(given: string, path: string, { json, ...options }: ReplaceOptions): Promise<void> {
  const details = await detailsFrom(options);
  const [{ replace, versionFrom }, { read }, { extractorNamed }, { table }] = await Promise.all([
    import("../../replace.ts"),
    import("../../read/index.ts"),
    import("../../extract/index.ts"),
    import("../table.ts"),
  ]);
  const extractor = await extractorNamed(options.extractor);
  const told = await withStore(options, async (store) => {
    const { id } = await meantSource(store, given);
    for await (const input of inputsFrom([path], details)) {
      if ("missing" in input) throw new InquiryError("input-missing", `${path}: ${input.missing.message}`);
      return replace(id, await versionFrom(id, input, { read, extractor, store }), store);
    }
    throw new InquiryError("input-missing", `${path} holds no file`);
  });
  if (json) return printJson(told);
  const { same, changed, gone, added, carried, waiting, names } = told;
  say(`claims: ${same} the same, ${changed.length} changed, ${gone.length} gone, ${added.length} new`);
  if (carried + waiting > 0) say(`decisions: ${carried} carried over, ${waiting} waiting for the old version`);
  const row = (what: string, claim: Claim) => [what, ...cells(claim, names)];
  const rows = [
    ...changed.flatMap(({ before, after }) => [row("changed from", before), row("changed to", after)]),
    ...gone.map((claim) => row("gone", claim)),
    ...added.map((claim) => row("new", claim)),
  ];
  if (rows.length > 0) print(table(["", "claim", "role", "stance", "when", "sentence"], rows));
}

function cells(
  { subject, predicate, object, role, stance, polarity, when, evidence }: Claim,
  names: Replacement["names"],
): readonly unknown[] {
  const manner = polarity === "negated" ? `${stance}, negated` : stance;
  const said = `${names[subject] ?? subject} ${predicate} ${names[object] ?? object}`;
  return [said, role, manner, when?.text ?? when?.edtf, evidence.quote];
}
