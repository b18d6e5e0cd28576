/** Appearances belong to their source and are mentioned inside its text. */
import type { Appearance, Source } from "../../model/index.ts";
import { hasHalfPair } from "./half-pairs.ts";
import type { Problem } from "./problem.ts";

export function* appearanceProblems(source: Source, appearances: readonly Appearance[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const { id, sourceId, mentions } of appearances) {
    if (seen.has(id)) yield { id, problem: "the appearance is there twice" };
    seen.add(id);
    if (sourceId !== source.id) yield { id, problem: `the appearance belongs to ${sourceId}` };
    let last = -1;
    for (const { start, end } of mentions) {
      if (end <= start || end > source.text.length) yield { id, problem: `no text at the mention ${start}–${end}` };
      if (hasHalfPair(source.text.slice(start, end)))
        yield { id, problem: `the mention ${start}–${end} cuts a character in two` };
      if (start < last) yield { id, problem: `the mention ${start}–${end} is not in the order of the text` };
      last = start;
    }
  }
}
