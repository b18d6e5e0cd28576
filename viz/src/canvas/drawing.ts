/** What is drawn, before any renderer: things with place and size, lines with pattern and curve. Pure. */
import { entityDefinition } from "../../../src/model/entity/index.ts";
import { predicateDefinition } from "../../../src/model/predicate/index.ts";
import type { Line } from "../../../src/serve/api.ts";
import type { Shown } from "../graph/filter.ts";
import type { Folded } from "../graph/fold.ts";
import { type Graph, lineId } from "../graph/graph.ts";
import { type Pick, pairOf } from "../graph/pick.ts";
import type { Places, Point } from "../layout/box.ts";
import { count } from "../words/count.ts";
import { type Manner, mannerOf } from "../words/manner.ts";
import { saysOf } from "../words/relation.ts";
import { labelLines } from "./label.ts";
import type { Shape } from "./node-program/shape.ts";

export interface DrawnNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: Shape;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly label: readonly string[];
}

export interface DrawnLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly manner: Manner;
  readonly arrow: boolean;
  readonly width: number;
  readonly curve: number;
  readonly label: string;
  /** What a click on it selects. */
  readonly pick?: Pick;
  /** The ids of the lines that it stands for. */
  readonly stands: readonly string[];
}

export interface Drawing {
  /** The most connected first: they get their labels first. */
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  /** The things that the reader has put where they are. */
  readonly pinned: readonly DrawnNode[];
}

export const nothing: Drawing = { nodes: [], lines: [], pinned: [] };

/** More lines than this between two things are drawn as one for each manner, with their number. */
const mostParallel = 4;
const bow = 0.16;

export function drawingOf(
  graph: Graph,
  { entities, lines, within = new Map() }: Shown & Partial<Folded>,
  places: Places,
  pins: ReadonlyMap<string, Point> = new Map(),
): Drawing {
  const nodes = entities.flatMap(({ id, type, name }): DrawnNode[] => {
    const place = pins.get(id) ?? places.get(id);
    if (!place) return [];
    const { shape, colour } = entityDefinition(type);
    const degree = graph.linesOf.get(id)?.length ?? 0;
    const away = within.get(id);
    const label = away ? [...labelLines(name), `+ ${away} folded away`] : labelLines(name);
    return [{ id, x: place.x, y: -place.y, size: sizeOf(degree), shape, colour, label }];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.subject === line.object || !drawn.has(line.subject) || !drawn.has(line.object)) continue;
    const key = [line.subject, line.object].sort().join(" ");
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  return {
    nodes: nodes.sort((one, other) => other.size - one.size || (one.id < other.id ? -1 : 1)),
    lines: [...pairs.values()].flatMap((pair) => curved(pair.length > mostParallel ? bundled(pair) : pair.map(single))),
    pinned: nodes.filter(({ id }) => pins.has(id)),
  };
}

/** From 6 for one line to 15 for very many. */
function sizeOf(degree: number): number {
  return Math.min(15, 5 + 1.6 * Math.sqrt(degree));
}

function single(line: Line): DrawnLine {
  const { subject, predicate, object } = line;
  const { symmetric } = predicateDefinition(predicate);
  const words = saysOf(line);
  return {
    id: lineId(line),
    from: subject,
    to: object,
    manner: mannerOf(line),
    arrow: !symmetric,
    width: Math.min(3, 1.2 + 0.4 * (line.claims.length - 1)),
    curve: 0,
    label: line.claims.length > 1 ? `${words} · ${line.claims.length}` : words,
    pick: pairOf(line),
    stands: [lineId(line)],
  };
}

function bundled(lines: readonly Line[]): DrawnLine[] {
  const groups = new Map<Manner, Line[]>();
  for (const line of lines) {
    const manner = mannerOf(line);
    groups.set(manner, [...(groups.get(manner) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => {
    const directed = group.filter(({ predicate }) => !predicateDefinition(predicate).symmetric);
    const [first = group[0]] = directed;
    if (!first) return [];
    if (group.length === 1) return [single(first)];
    const { subject, object } = first;
    return {
      ...single(first),
      arrow: directed.length > 0 && directed.every((line) => line.subject === subject),
      width: 3,
      label: count(group.length, "relation"),
      pick: { kind: "pair", subject, object } as const,
      stands: group.map(lineId),
    };
  });
}

/** Lines between the same two things bow to either side, so that each can be seen and clicked. */
function curved(lines: readonly DrawnLine[]): DrawnLine[] {
  return lines.map((line, index) => {
    const place = index - (lines.length - 1) / 2;
    return { ...line, curve: place * bow * (line.from < line.to ? 1 : -1) };
  });
}
