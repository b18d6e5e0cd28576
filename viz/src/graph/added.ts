/** What a source added to those published before it. Pure. */
import { type Graph, lineId } from "./graph.ts";
import { inOrderOfPublication } from "./published.ts";

export interface Added {
  readonly things: ReadonlySet<string>;
  /** Ids of lines. */
  readonly lines: ReadonlySet<string>;
}

export function added(graph: Graph, source: string): Added {
  const place = new Map(inOrderOfPublication(graph).map(({ id }, index) => [id, index]));
  const first = (sources: readonly string[]) => Math.min(...sources.map((id) => place.get(id) ?? Infinity));
  const here = place.get(source);
  const things = [...graph.entities.values()].filter(
    ({ id, sources }) => first(sources) === here && (graph.linesOf.get(id)?.length ?? 0) > 0,
  );
  const lines = graph.lines.filter(({ sources }) => first(sources) === here);
  return { things: new Set(things.map(({ id }) => id)), lines: new Set(lines.map(lineId)) };
}
