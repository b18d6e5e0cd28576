/** One component by ForceAtlas2, from places that follow from the ids: the same graph always looks the same. */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Box, Join, Places, Point } from "./box.ts";
import { numberFrom } from "./seed.ts";

/** The mean length of a line. */
const lineLength = 150;

export function byForce(boxes: readonly Box[], joins: readonly Join[]): Places {
  const graph = new UndirectedGraph();
  for (const { id } of boxes) {
    const angle = 2 * Math.PI * numberFrom(id);
    const radius = 10 * Math.sqrt(numberFrom(`${id}/r`));
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const [one, other] of joins) {
    if (one === other) continue;
    const weight = graph.hasEdge(one, other) ? graph.getEdgeAttribute(one, other, "weight") + 1 : 1;
    graph.mergeEdge(one, other, { weight });
  }
  const places = forceAtlas2(graph, {
    iterations: graph.order > 500 ? 200 : 600,
    settings: {
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      barnesHutOptimize: graph.order > 400,
      edgeWeightInfluence: 0.3,
    },
  });
  return lyingDown(scaled(new Map(Object.entries(places)), joins));
}

/** Scaled so that lines have the wanted mean length. */
function scaled(places: Map<string, Point>, joins: readonly Join[]): Map<string, Point> {
  const lengths = joins.flatMap(([one, other]) => {
    const [from, to] = [places.get(one), places.get(other)];
    return from && to && one !== other ? [Math.hypot(from.x - to.x, from.y - to.y)] : [];
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  if (!(mean > 0)) return places;
  return new Map([...places].map(([id, { x, y }]) => [id, { x: (x * lineLength) / mean, y: (y * lineLength) / mean }]));
}

/** Turned so that the longest way through lies level: screens are wider than high. */
function lyingDown(places: Map<string, Point>): Map<string, Point> {
  const points = [...places.values()];
  const middle = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x0, y0] = [middle(({ x }) => x), middle(({ y }) => y)];
  const xx = middle(({ x }) => (x - x0) ** 2);
  const yy = middle(({ y }) => (y - y0) ** 2);
  const xy = middle(({ x, y }) => (x - x0) * (y - y0));
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = ({ x, y }: Point) => ({
    x: (x - x0) * cos - (y - y0) * sin,
    y: (x - x0) * sin + (y - y0) * cos,
  });
  return new Map([...places].map(([id, point]) => [id, turn(point)]));
}
