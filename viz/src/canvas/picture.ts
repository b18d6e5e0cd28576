/** What the canvas shows, as data, so that it can be drawn again without it: as SVG, or on paper. In CSS pixels. */
import type { Point } from "../layout/box.ts";
import type { Manner } from "../words/manner.ts";
import type { Placed } from "./labels.ts";
import type { Shape } from "./node-program/shape.ts";

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

export interface PictureLine extends Curve {
  readonly manner: Manner;
  readonly arrow: boolean;
  readonly width: number;
  readonly colour: string;
  readonly strong: boolean;
  /** The radii of the things at its ends: there the line begins and stops. */
  readonly radii: readonly [from: number, to: number];
}

export interface PictureNode extends Point {
  readonly shape: Shape;
  readonly radius: number;
  readonly colour: string;
  readonly ring: boolean;
  readonly faint: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly ink: string;
  readonly font: string;
  readonly lines: readonly PictureLine[];
  readonly nodes: readonly PictureNode[];
  readonly labels: readonly Placed[];
}
