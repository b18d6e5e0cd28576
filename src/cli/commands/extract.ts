/** `extract`: what is found in files, without a store. */
import { basename, extname } from "node:path";
import { Command, Option } from "commander";
import { exits } from "../exit.ts";
import { extractorOption } from "../extractor-option.ts";
import { inputsFrom } from "../inputs.ts";
import { harmless, print, say } from "../output.ts";
import { detailOptions, detailsFrom } from "./ingest.ts";

type ExtractOptions = Parameters<typeof detailsFrom>[0] & {
  readonly extractor: string;
  readonly weights?: string;
  readonly format: "annotation" | "json";
};

export function extractCommand(): Command {
  const command = new Command("extract")
    .description("find appearances and claims without a store; one JSON object a file on standard output")
    .argument("<file...>")
    .addOption(
      new Option("--format <format>", "annotation: entities and relations; json: as stored")
        .choices(["annotation", "json"])
        .default("annotation"),
    )
    .addOption(extractorOption())
    .option("--weights <folder>", "a model's weights instead of those in the package");
  return detailOptions(command).action(run);
}

async function run(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const details = await detailsFrom(options);
  const [{ read }, { extractorNamed }, { annotation }] = await Promise.all([
    import("../../read/index.ts"),
    import("../../extract/index.ts"),
    import("../../extract/annotation.ts"),
  ]);
  const extractor = await extractorNamed(options.extractor, options.weights);
  for await (const input of inputsFrom(paths, details)) {
    const { source, noticed } =
      "missing" in input ? { source: undefined, noticed: [input.missing] } : await read(input);
    for (const { code, message } of noticed) say(`${harmless(`${input.name}: ${message}`)}   [${code}]`);
    if (!source) {
      process.exitCode = exits.input[0];
      continue;
    }
    const extraction = await extractor.extract(source);
    const id = basename(input.name, extname(input.name));
    print(JSON.stringify(options.format === "json" ? { source, ...extraction } : annotation(id, source, extraction)));
  }
}
