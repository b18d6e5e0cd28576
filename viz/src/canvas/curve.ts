/** The way of a line on the screen: a quadratic Bézier curve, as the line's program has it. Pure. */
import type { Point } from "../layout/box.ts";

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** From one place to another, bowed to the left by a share of its length. The screen's second axis runs downwards. */
export function curveBetween(from: Point, to: Point, bow: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bow,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bow,
  };
  return { from, control, to };
}

/** A point of a curve; 0.5 is its middle. */
export function pointOn({ from, control, to }: Curve, share: number): Point {
  const along = (axis: "x" | "y") =>
    (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * control[axis] + share ** 2 * to[axis];
  return { x: along("x"), y: along("y") };
}
