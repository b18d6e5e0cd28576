/** The part of the graph that the page holds: slices laid over each other, with the look-ups that the views need. */
import type { Line, ShownEntity, Slice, SourceHead } from "../../../src/serve/api.ts";
import { inOrder } from "./ends.ts";

export interface Graph {
  readonly entities: ReadonlyMap<string, ShownEntity>;
  readonly lines: readonly Line[];
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
  readonly sources: ReadonlyMap<string, SourceHead>;
  /** Entities in the store that are not here. */
  readonly left: number;
}

export function graphFrom(slice: Slice): Graph {
  const linesOf = new Map<string, Line[]>(slice.entities.map(({ id }) => [id, []]));
  for (const line of slice.lines) {
    linesOf.get(line.subject)?.push(line);
    if (line.object !== line.subject) linesOf.get(line.object)?.push(line);
  }
  return {
    entities: new Map(slice.entities.map((entity) => [entity.id, entity])),
    lines: slice.lines,
    linesOf,
    sources: new Map(slice.sources.map((source) => [source.id, source])),
    left: slice.left,
  };
}

/** The graph with a slice laid over it. What both hold is taken from the slice, which is newer. */
export function overlay(graph: Graph, slice: Slice): Graph {
  const entities = new Map([...graph.entities, ...slice.entities.map((each) => [each.id, each] as const)]);
  const lines = new Map([...graph.lines, ...slice.lines].map((line) => [lineId(line), line]));
  const added = entities.size - graph.entities.size;
  return graphFrom({
    entities: [...entities.values()],
    lines: [...lines.values()],
    sources: slice.sources,
    left: Math.max(0, graph.left - added),
  });
}

export function lineId({ stance, polarity, ...line }: Line): string {
  const { subject, predicate, object } = inOrder(line);
  return `${subject}~${predicate}~${object}~${stance}~${polarity}`;
}

/** An entity's name; its id where the page does not hold it. */
export function nameOf(graph: Graph, id: string): string {
  return graph.entities.get(id)?.name ?? id;
}
