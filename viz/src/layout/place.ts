/** The places of everything: each component by force, its labels moved apart, then set beside the others. Pure. */
import type { Box, Join, Places, Point } from "./box.ts";
import { components } from "./components.ts";
import { byForce } from "./force.ts";
import { pack } from "./pack.ts";
import { spread } from "./spread.ts";

const room = 80;

export function place(boxes: readonly Box[], joins: readonly Join[], aspect: number): Places {
  const laid = components(boxes, joins).map((component) => ({
    boxes: component.boxes,
    places: spread(component.boxes, byForce(component.boxes, component.joins, aspect)),
  }));
  const joined = laid.filter(({ boxes }) => boxes.length > 1);
  const alone = laid.filter(({ boxes }) => boxes.length === 1);
  return below(pack(joined, aspect), pack(alone, aspect * 4));
}

/** Things that nothing joins are set under the rest, so that they can be shown and hidden without moving it. */
function below(upper: Places, lower: Places): Places {
  const bottom = Math.max(0, ...[...upper.values()].map(({ y }) => y)) + room;
  return new Map([...upper, ...[...lower].map(([id, { x, y }]): [string, Point] => [id, { x, y: y + bottom }])]);
}
