/** What is shown: a filter lists what is hidden, so that whatever is new is seen. */
import type { Line, ShownEntity } from "../../../src/serve/api.ts";
import { mannerOf } from "../words/manner.ts";
import type { Graph } from "./graph.ts";

export interface Filter {
  readonly types: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly manners: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Whether things are shown that no claim says anything about. */
  readonly alone: boolean;
}

export type Facet = "types" | "predicates" | "manners" | "sources";
export const facets: readonly Facet[] = ["types", "manners", "predicates", "sources"];

export const everything: Filter = {
  types: new Set(),
  predicates: new Set(),
  manners: new Set(),
  sources: new Set(),
  alone: false,
};

export interface Shown {
  readonly entities: readonly ShownEntity[];
  readonly lines: readonly Line[];
}

/** A line stays while one of its sources does; a thing stays while one of its lines does, or when `alone` is set. */
export function shown(graph: Graph, filter: Filter): Shown {
  const typeOf = (id: string) => graph.entities.get(id)?.type ?? "";
  const seen = (sources: readonly string[]) => sources.some((source) => !filter.sources.has(source));
  const lines = graph.lines.filter(
    (line) =>
      !filter.predicates.has(line.predicate) &&
      !filter.manners.has(mannerOf(line)) &&
      !filter.types.has(typeOf(line.subject)) &&
      !filter.types.has(typeOf(line.object)) &&
      seen(line.sources),
  );
  const joined = new Set(lines.flatMap(({ subject, object }) => [subject, object]));
  const entities = [...graph.entities.values()].filter(
    ({ id, type, sources }) => !filter.types.has(type) && (joined.has(id) || (filter.alone && seen(sources))),
  );
  return { entities, lines };
}

export function isFiltered(filter: Filter): boolean {
  return facets.some((facet) => filter[facet].size > 0);
}

/** The filter with one value of a facet shown or hidden. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const hidden = new Set(filter[facet]);
  if (!hidden.delete(value)) hidden.add(value);
  return { ...filter, [facet]: hidden };
}
