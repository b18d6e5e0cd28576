/**
 * One component by ForceAtlas2 (Jacomy et al., PLOS ONE 2014), from places that follow from the ids: the same graph
 * always looks the same. First as points, to find the shape; then as discs, so that the leaves of a hub spread.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import type { Box, Join, Places, Point } from "./box.ts";
import { numberFrom } from "./seed.ts";

const asPoints: ForceAtlas2Settings = { gravity: 0.1, scalingRatio: 28, slowDown: 2, edgeWeightInfluence: 0.2 };
const asDiscs: ForceAtlas2Settings = { ...asPoints, adjustSizes: true, slowDown: 8 };

export function byForce(boxes: readonly Box[], joins: readonly Join[], aspect: number): Places {
  const graph = new UndirectedGraph();
  for (const { id, width, height } of boxes) {
    const angle = 2 * Math.PI * numberFrom(id);
    const radius = 100 * Math.sqrt(numberFrom(`${id}/r`));
    const size = Math.sqrt(width * height) / 2;
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size });
  }
  for (const [one, other] of joins) {
    if (one === other) continue;
    const weight = graph.hasEdge(one, other) ? graph.getEdgeAttribute(one, other, "weight") + 1 : 1;
    graph.mergeEdge(one, other, { weight });
  }
  const large = graph.order > 400;
  // The shape of very many is there soon, and the first picture is waited for.
  const iterations = large ? Math.max(30, Math.min(60, Math.round(72_000 / graph.order))) : 500;
  forceAtlas2.assign(graph, { iterations, settings: { ...asPoints, barnesHutOptimize: large } });
  if (!large) forceAtlas2.assign(graph, { iterations, settings: asDiscs });
  const places = graph.mapNodes((id, { x, y }): [string, Point] => [id, { x, y }]);
  return shaped(new Map(places), aspect);
}

/** The most that one direction is stretched to fill the wanted shape. */
const mostStretch = 1.7;

/** Turned so that the longest way through lies along the wanted shape, and stretched a little towards it. */
function shaped(places: ReadonlyMap<string, Point>, aspect: number): Places {
  const points = [...places.values()];
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x0, y0] = [mean(({ x }) => x), mean(({ y }) => y)];
  const xx = mean(({ x }) => (x - x0) ** 2);
  const yy = mean(({ y }) => (y - y0) ** 2);
  const xy = mean(({ x, y }) => (x - x0) * (y - y0));
  const upright = aspect < 1 ? Math.PI / 2 : 0;
  const angle = upright - 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = [...places].map(([id, { x, y }]): [string, Point] => [
    id,
    { x: (x - x0) * cos - (y - y0) * sin, y: (x - x0) * sin + (y - y0) * cos },
  ]);
  const spreadOf = (of: (point: Point) => number) => Math.sqrt(turned.reduce((sum, [, p]) => sum + of(p) ** 2, 1));
  const missing = aspect / (spreadOf(({ x }) => x) / spreadOf(({ y }) => y));
  const stretchX = Math.min(mostStretch, Math.max(1, missing));
  const stretchY = Math.min(mostStretch, Math.max(1, 1 / missing));
  return new Map(turned.map(([id, { x, y }]) => [id, { x: x * stretchX, y: y * stretchY }]));
}
