/** The sources in order of publication; those without a date come last. */
import type { SourceHead } from "../../../src/serve/api.ts";
import type { Graph } from "./graph.ts";

export function inOrderOfPublication({ sources }: Pick<Graph, "sources">): readonly SourceHead[] {
  const key = ({ date, title, id }: SourceHead) => `${date ?? "9999"} ${title} ${id}`;
  return [...sources.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The sources that were published after one; of an unknown one, none. */
export function publishedAfter(graph: Pick<Graph, "sources">, id: string): ReadonlySet<string> {
  const ids = inOrderOfPublication(graph).map((source) => source.id);
  const place = ids.indexOf(id);
  return new Set(place < 0 ? [] : ids.slice(place + 1));
}
