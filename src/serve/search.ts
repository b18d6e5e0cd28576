/** Search by any name. The store finds candidates by their letters; how names are compared is the model's matter. */
import { candidates } from "../ask/index.ts";
import { fold } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { SearchHit } from "./api.ts";
import { shownName } from "./names.ts";

/** The entities that have a name in which every word of the text stands, closest first; none for an empty text. */
export async function searchByName(run: Run, text: string, limit: number): Promise<SearchHit[]> {
  const words = fold(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const { found } = await candidates(run, words.join(" "));
  return found
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
