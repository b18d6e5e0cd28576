/** What is shown: a filter lists what is hidden, so that whatever is new is seen. */
import type { Line, ShownEntity } from "../../../src/serve/api.ts";
import { mannerOf } from "../words/manner.ts";
import { type Graph, timesOf } from "./graph.ts";
import { publishedAfter } from "./published.ts";
import { isDated, isOpen, mayLieIn, type Window } from "./window.ts";

export interface Filter {
  readonly types: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly manners: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** Ids of speakers, or `author` for what no one but a source's author says. */
  readonly speakers: ReadonlySet<string>;
  /** Whether only that is shown of which a person accepted a claim. */
  readonly accepted: boolean;
  /** Whether things are shown that no claim says anything about. */
  readonly alone: boolean;
  readonly window: Window;
  /** Whether what has no date stays while a window is chosen. */
  readonly undated: boolean;
  /** The last source that is taken in; those published after it are not. */
  readonly upTo?: string | undefined;
}

export type Facet = "types" | "predicates" | "manners" | "speakers" | "sources";
export const facets: readonly Facet[] = ["types", "manners", "speakers", "predicates", "sources"];

/** As a speaker: the author of a source. */
export const author = "author";

export const everything: Filter = {
  types: new Set(),
  predicates: new Set(),
  manners: new Set(),
  sources: new Set(),
  speakers: new Set(),
  accepted: false,
  alone: false,
  window: {},
  undated: false,
};

export interface Shown {
  readonly entities: readonly ShownEntity[];
  readonly lines: readonly Line[];
}

/** A line stays while one of its sources and one of its speakers does; a thing stays while one of its lines does, or when `alone` is set. */
export function shown(graph: Graph, filter: Filter): Shown {
  const typeOf = (id: string) => graph.entities.get(id)?.type ?? "";
  const unread = filter.upTo ? publishedAfter(graph, filter.upTo) : new Set<string>();
  const seen = (sources: readonly string[]) =>
    sources.some((source) => !filter.sources.has(source) && !unread.has(source));
  const inTime = timeFilter(graph, filter);
  const lines = graph.lines.filter(
    (line) =>
      !filter.predicates.has(line.predicate) &&
      !filter.manners.has(mannerOf(line)) &&
      !filter.types.has(typeOf(line.subject)) &&
      !filter.types.has(typeOf(line.object)) &&
      seen(line.sources) &&
      (filter.speakers.size === 0 || speakersOf(line).some((speaker) => !filter.speakers.has(speaker))) &&
      (!filter.accepted || line.accepted.length > 0) &&
      inTime(line),
  );
  const joined = new Set(lines.flatMap(({ subject, object }) => [subject, object]));
  const entities = [...graph.entities.values()].filter(
    ({ id, type, sources }) => !filter.types.has(type) && (joined.has(id) || (filter.alone && seen(sources))),
  );
  return { entities, lines };
}

export function speakersOf({ saidBy }: Line): string[] {
  return saidBy.map((speaker) => speaker?.id ?? author);
}

/** A line stays while one of its claims may lie in the window. */
function timeFilter(graph: Graph, { window, undated }: Filter): (line: Line) => boolean {
  if (isOpen(window)) return () => true;
  const inside = mayLieIn(window);
  return (line) => timesOf(graph, line).some((time) => (isDated(time) ? inside(time) : undated));
}

export function isFiltered(filter: Filter): boolean {
  return (
    !isOpen(filter.window) ||
    filter.upTo !== undefined ||
    filter.accepted ||
    facets.some((facet) => filter[facet].size > 0)
  );
}

/** The filter with one value of a facet alone, of all that there are. */
export function only(filter: Filter, facet: Facet, value: string, values: readonly string[]): Filter {
  return { ...filter, [facet]: new Set(values.filter((each) => each !== value)) };
}

/** The filter with one value of a facet shown or hidden. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const hidden = new Set(filter[facet]);
  if (!hidden.delete(value)) hidden.add(value);
  return { ...filter, [facet]: hidden };
}
