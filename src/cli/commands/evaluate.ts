/** `evaluate`: extractors, or predictions made elsewhere, against annotated passages and public sets. */
import { basename, resolve } from "node:path";
import { Command } from "commander";
import type { Pair } from "../../evaluate/annotation.ts";
import type { Extractor } from "../../ports.ts";
import type { Scored } from "../evaluation-table.ts";
import { defaultExtractor } from "../extractor-option.ts";
import { print, printJson, say } from "../output.ts";

interface EvaluateOptions {
  readonly extractor?: readonly string[];
  readonly weights?: string;
  readonly predictions?: readonly string[];
  readonly errors?: true;
  readonly peers?: true;
  readonly json?: true;
}

export function evaluateCommand(): Command {
  const several = (value: string, before: readonly string[] = []) => [...before, value];
  return new Command("evaluate")
    .description("score how claims are found: folders with NAME.txt and NAME.json, or public sets (meantime.jsonl, …)")
    .argument("<set...>")
    .option(
      "--extractor <name>",
      `whom to score; several times for several side by side (default: ${defaultExtractor})`,
      several,
    )
    .option("--weights <folder>", "a model's weights instead of those in the package")
    .option("--predictions <folder>", "score the NAME.json of a folder instead; folders of passages only", several)
    .option("--errors", "list every mistake by its kind, with its sentence")
    .option("--peers", "besides, what other programs were measured to reach")
    .option("--json", "one array: a set, whom was scored, figures, with --errors the mistakes")
    .action(run);
}

async function run(sets: readonly string[], options: EvaluateOptions): Promise<void> {
  const { extractor: asked = [], predictions = [] } = options;
  const { extractorNamed } = await import("../../extract/index.ts");
  const names = asked.length + predictions.length > 0 ? asked : [defaultExtractor];
  const extractors = await Promise.all(
    names.map(async (name) => ({ name, extractor: await extractorNamed(name, options.weights) })),
  );
  const results: Scored[][] = [];
  for (const path of sets) {
    const set = basename(resolve(path), ".jsonl");
    const scored = path.endsWith(".jsonl")
      ? await onPublicSet(path, set, extractors)
      : await onPassages(path, path, extractors, predictions);
    if (scored.length > 0) results.push(scored);
    else say(`${set}: predictions from a folder cannot be scored on a public set`);
  }
  const { errorList, evaluationTable, peersTable } = await import("../evaluation-table.ts");
  if (options.json) {
    printJson(results.flat().map(({ mistakes, ...rest }) => (options.errors ? { ...rest, mistakes } : rest)));
    return;
  }
  for (const scored of results) {
    print(`${evaluationTable(scored)}\n`);
    if (options.errors) for (const each of scored) if (each.mistakes.length > 0) print(`${errorList(each)}\n`);
  }
  if (options.peers) print(peersTable());
}

interface Named {
  readonly name: string;
  readonly extractor: Extractor;
}

async function onPassages(
  path: string,
  set: string,
  extractors: readonly Named[],
  predictions: readonly string[],
): Promise<Scored[]> {
  const [{ extracted, goldIn, predictedIn }, { evaluate }] = await Promise.all([
    import("../gold.ts"),
    import("../../evaluate/evaluate.ts"),
  ]);
  const passages = await goldIn(path);
  const contenders = [
    ...extractors.map(({ name, extractor }) => ({
      by: name,
      predict: (passage: (typeof passages)[number]) => extracted(passage, extractor),
    })),
    ...predictions.map((folder) => ({
      by: basename(resolve(folder)),
      predict: (passage: (typeof passages)[number]) => predictedIn(folder, passage),
    })),
  ];
  const scored: Scored[] = [];
  for (const { by, predict } of contenders) {
    const pairs: Pair[] = [];
    for (const passage of passages) pairs.push({ ...passage, predicted: await predict(passage) });
    scored.push({ set, by, ...evaluate(pairs) });
  }
  return scored;
}

async function onPublicSet(path: string, set: string, extractors: readonly Named[]): Promise<Scored[]> {
  const [{ foundIn, publicSetIn }, { scorePublic }] = await Promise.all([
    import("../public-set.ts"),
    import("../../evaluate/public/score.ts"),
  ]);
  const rows = await publicSetIn(path);
  const scored: Scored[] = [];
  for (const { name, extractor } of extractors) {
    const { found, changed } = await foundIn(rows, extractor);
    if (changed > 0) say(`${set}: ${changed} rows are read as another text, in which places may not fit`);
    scored.push({ set, by: name, figures: scorePublic(set, found), mistakes: [] });
  }
  return scored;
}
