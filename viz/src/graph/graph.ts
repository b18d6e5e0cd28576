/** The part of the graph that the page holds: slices laid over each other, with the look-ups that the views need. */
import type {
  Group,
  GroupTie,
  Line,
  Neighbourhood,
  Overview,
  ShownEntity,
  Slice,
  SourceHead,
} from "../../../src/serve/api.ts";
import { type Ends, inOrder } from "./ends.ts";
import { chained, type Renamed, renamedSince } from "./renamed.ts";
import { dueTime, type Time } from "./window.ts";

export interface Graph {
  readonly entities: ReadonlyMap<string, ShownEntity>;
  readonly lines: readonly Line[];
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
  readonly sources: ReadonlyMap<string, SourceHead>;
  /** The time of each claim, where it is known apart from its line's. */
  readonly times: ReadonlyMap<string, Time>;
  /** Entities in the store that are not here. */
  readonly left: number;
  /** The ids that came at first, and those that each later slice added: what is there already is not laid out anew. */
  readonly rounds: readonly (readonly string[])[];
  /** Ids that things went by before the graph was read anew. */
  readonly renamed: Renamed;
  /** How many neighbours in the store a thing has beyond those that were brought in for it. */
  readonly beyond: ReadonlyMap<string, number>;
  /** What the whole graph falls into, where it is too large to be drawn; none where all is here. */
  readonly groups: readonly Group[];
  /** How much is said between them. */
  readonly ties: readonly GroupTie[];
}

export function graphFrom(slice: Slice, times: Graph["times"] = new Map()): Graph {
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
    times,
    left: slice.left,
    rounds: [slice.entities.map(({ id }) => id)],
    renamed: new Map(),
    beyond: new Map(),
    ...{ groups: [], ties: [] },
  };
}

/** The whole graph, or as much of it as can be drawn. */
export function graphFromOverview(overview: Overview): Graph {
  return { ...graphFrom(overview), groups: overview.groups, ties: overview.ties };
}

/** The graph with a slice laid over it. What both hold is taken from the slice, which is newer. */
export function overlay(graph: Graph, slice: Slice): Graph {
  const entities = new Map([...graph.entities, ...slice.entities.map((each) => [each.id, each] as const)]);
  const lines = new Map([...graph.lines, ...slice.lines].map((line) => [lineId(line), line]));
  const added = slice.entities.map(({ id }) => id).filter((id) => !graph.entities.has(id));
  const whole = {
    entities: [...entities.values()],
    lines: [...lines.values()],
    sources: slice.sources,
    left: Math.max(0, graph.left - added.length),
  };
  const rounds = added.length > 0 ? [...graph.rounds, added] : graph.rounds;
  const { times, renamed, beyond, groups, ties } = graph;
  return { ...graphFrom(whole, times), rounds, renamed, beyond, groups, ties };
}

/** The graph with the neighbourhood of a thing. */
export function widened(graph: Graph, slice: Neighbourhood): Graph {
  return { ...overlay(graph, slice), beyond: new Map([...graph.beyond, [slice.centre, slice.left]]) };
}

/** The graph read anew: what is still there keeps its place in the order of arrival, whatever its id is now. */
export function renewed(before: Graph, now: Graph): Graph {
  const since = renamedSince(before.entities.values(), now.entities);
  const known = new Set<string>();
  const here = (id: string) => {
    const isNew = now.entities.has(id) && !known.has(id);
    known.add(id);
    return isNew;
  };
  const old = before.rounds.map((ids) => ids.map((id) => since.get(id) ?? id).filter(here));
  const added = [...now.entities.keys()].filter((id) => !known.has(id));
  const renamed = chained(before.renamed, since, now.entities);
  return { ...now, rounds: [...old, added].filter((ids) => ids.length > 0), renamed };
}

/** When what a line says was: the time of each of its claims, or of all together where no more is known. */
export function timesOf(graph: Pick<Graph, "times">, line: Line): readonly Time[] {
  const known = line.claims.flatMap((claim) => graph.times.get(claim) ?? []);
  if (known.length === 0) return [dueTime(line)];
  return known.length < line.claims.length ? [...known, undated] : known;
}

const undated: Time = { earliest: null, latest: null };

export function lineId({ stance, polarity, ...line }: Ends & Pick<Line, "stance" | "polarity">): string {
  const { subject, predicate, object } = inOrder(line);
  return `${subject}~${predicate}~${object}~${stance}~${polarity}`;
}

/** An entity's name; its id where the page does not hold it. */
export function nameOf(graph: Graph, id: string): string {
  return graph.entities.get(id)?.name ?? id;
}
