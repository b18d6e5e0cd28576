/** Search by any name. */
import { fold } from "../model/index.ts";
import type { Run } from "../ports.ts";
import type { SearchHit } from "./api.ts";
import { shownName } from "./slice.ts";
import * as show from "./statements.ts";

/** The entities that have a name in which every word of the text stands, closest first; none for an empty text. */
export async function searchByName(run: Run, text: string, limit: number): Promise<SearchHit[]> {
  const words = fold(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const rows = await run(show.search, { words, limit });
  return rows.map(shownName);
}
