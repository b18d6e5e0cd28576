/** Annotated passages laid beside predictions that a test makes of their files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldPassage, goldIn } from "../../src/cli/gold.ts";
import { Annotated, type Pair } from "../../src/evaluate/annotation.ts";

/** A passage with the annotation as it stands in the file. */
export type RawPassage = GoldPassage & { readonly json: unknown };

export async function rawGoldIn(folder: string): Promise<RawPassage[]> {
  const passages = await goldIn(folder);
  return passages.map((each) => ({
    ...each,
    json: JSON.parse(readFileSync(join(folder, `${each.name}.json`), "utf8")),
  }));
}

export function pairsOf(passages: readonly GoldPassage[], predictions: readonly unknown[]): Pair[] {
  return passages.map(({ name, text, gold }, at) => ({
    name,
    text,
    gold,
    predicted: Annotated.parse(predictions[at] ?? {}),
  }));
}
