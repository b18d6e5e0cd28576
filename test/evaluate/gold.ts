/** Annotated passages from folders, and what the default way of finding claims makes of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Annotated, type Pair } from "../../src/evaluate/annotation.ts";
import { annotation } from "../../src/extract/annotation.ts";
import { extractorNamed } from "../../src/extract/index.ts";
import { read } from "../../src/read/index.ts";

export interface GoldPassage {
  readonly name: string;
  readonly text: string;
  /** The annotation as it stands in the file. */
  readonly json: unknown;
}

export function goldIn(folder: string): GoldPassage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "floor.json")
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, "");
      const text = readFileSync(join(folder, `${name}.txt`), "utf8");
      return { name, text, json: JSON.parse(readFileSync(join(folder, file), "utf8")) };
    });
}

/** Predictions as `extract --format annotation` prints them, given the date that the annotation gives. */
export async function extracted(passages: readonly GoldPassage[], extractor: string): Promise<unknown[]> {
  const { extract } = await extractorNamed(extractor);
  return Promise.all(
    passages.map(async ({ name, text, json }) => {
      const { date } = Annotated.parse(json);
      const input = {
        name: `${name}.txt`,
        bytes: new TextEncoder().encode(text),
        details: date ? { date } : undefined,
      };
      const { source } = await read(input);
      return source ? annotation(name, source, await extract(source)) : {};
    }),
  );
}

export function pairsOf(passages: readonly GoldPassage[], predictions: readonly unknown[]): Pair[] {
  return passages.map(({ name, text, json }, at) => ({
    name,
    text,
    gold: Annotated.parse(json),
    predicted: Annotated.parse(predictions[at] ?? {}),
  }));
}
