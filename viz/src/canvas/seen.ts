/** The drawing as it is seen now. Names are placed, and pictures for saving made, from this alone. */
import type { Point } from "../layout/box.ts";
import { type Curve, curveBetween } from "./curve.ts";
import type { Drawing, DrawnLine } from "./drawing.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Theme } from "./theme.ts";

export interface Seen {
  readonly drawing: Drawing;
  readonly emphasis: Emphasis | undefined;
  readonly theme: Theme;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels for a size of 1. */
  readonly scale: number;
  /** Where a thing is, in CSS pixels from the canvas's corner. */
  placeOf(id: string): Point | undefined;
}

export function curveOf({ placeOf }: Pick<Seen, "placeOf">, { from, to, curve }: DrawnLine): Curve | undefined {
  const [one, other] = [placeOf(from), placeOf(to)];
  return one && other && curveBetween(one, other, curve);
}
