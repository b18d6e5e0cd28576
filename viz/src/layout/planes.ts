/** What lies on a plane of its own: the groups of a graph too large to be drawn whole, or the things of one of them. Pure. */
import type { Slice } from "../../../src/serve/api.ts";
import { groupLabel, groupSize } from "../canvas/group-drawing.ts";
import { labelLines, labelRoom } from "../canvas/label.ts";
import type { Graph } from "../graph/graph.ts";
import type { Box, Join } from "./box.ts";

export interface Plane {
  readonly name: string;
  readonly boxes: readonly Box[];
  readonly joins: readonly Join[];
}

export function planeOfGroups({ groups, ties }: Pick<Graph, "groups" | "ties">): Plane {
  const most = Math.max(1, ...groups.map(({ members }) => members));
  const boxes = groups.map((group) => boxOf(group.id, groupLabel(group), 2 * groupSize(group.members, most)));
  return { name: "groups", boxes, joins: ties.map(({ one, other }): Join => [one, other]) };
}

export function planeOfGroup(name: string, { entities, lines }: Pick<Slice, "entities" | "lines">): Plane {
  const degrees = new Map<string, number>();
  for (const id of lines.flatMap(({ subject, object }) => [subject, object])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const boxes = entities.map((thing) => boxOf(thing.id, labelLines(thing.name), airFor(degrees.get(thing.id) ?? 0)));
  return { name, boxes, joins: lines.map(({ subject, object }): Join => [subject, object]) };
}

/** Room around what has many lines, so that its name does not lie on its neighbours. */
export function airFor(lines: number): number {
  return Math.min(mostAir, 8 * lines);
}

const mostAir = 220;

export function boxOf(id: string, label: readonly string[], air: number): Box {
  const { width, height } = labelRoom(label);
  return { id, width: width + air, height: height + air };
}
