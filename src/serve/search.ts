/** Search by any name. The store finds candidates by their letters; how names are compared is the model's matter. */
import { fold } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { SearchHit } from "./api.ts";
import { shownName } from "./names.ts";
import * as show from "./statements.ts";

const candidates = 1000;

/** The entities that have a name in which every word of the text stands, closest first; none for an empty text. */
export async function searchByName(run: Run, text: string, limit: number): Promise<SearchHit[]> {
  const words = fold(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const rows = await candidatesFor(run, runsIn(words));
  return rows
    .map(shownName)
    .flatMap((hit) => {
      const lengths = hit.names
        .map(fold)
        .filter((name) => words.every((word) => name.includes(word)))
        .map((name) => name.length);
      return lengths.length > 0 ? [{ hit, distance: Math.min(...lengths) }] : [];
    })
    .sort((one, other) => one.distance - other.distance) // stable: otherwise as the store has them
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/**
 * By the longest run, since the store compares letter by letter and a name may be written with other signs. Where very
 * many have it, by all of them.
 */
async function candidatesFor(run: Run, runs: readonly string[]) {
  const few = await run(show.search, { runs: runs.slice(0, 1), limit: candidates });
  return few.length < candidates || runs.length < 2 ? few : run(show.search, { runs: [...runs], limit: candidates });
}

/** Runs of letters and digits, the longest first: they are the same in every way of writing quotes, dashes and spaces. */
function runsIn(words: readonly string[]): string[] {
  const runs = words.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  return runs.sort((one, other) => other.length - one.length);
}
