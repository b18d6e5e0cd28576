/** What the canvas shows, as data, so that it can be drawn again without it: as SVG, or on paper. In CSS pixels. */
import type { Point } from "../layout/box.ts";
import type { Manner } from "../words/manner.ts";
import { mix } from "./colour.ts";
import type { Curve } from "./curve.ts";
import type { Placed } from "./labels.ts";
import type { Shape } from "./node-program/shape.ts";
import { curveOf, type Seen } from "./seen.ts";
import { back } from "./stepping-back.ts";

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

export function pictureOf(seen: Seen, labels: readonly Placed[]): Picture {
  const { drawing, emphasis, theme, width, height, scale } = seen;
  const { ink, ground, font } = theme;
  const sizes = new Map(drawing.nodes.map(({ id, size }) => [id, size]));
  const radiusOf = (id: string) => (sizes.get(id) ?? 0) * scale;
  const lines = drawing.lines.flatMap((line): PictureLine[] => {
    const path = curveOf(seen, line);
    if (!path) return [];
    const strong = emphasis?.lines.has(line.id) ?? false;
    const colour = strong ? ink : emphasis ? mix(theme.line, ground, back) : theme.line;
    const radii = [radiusOf(line.from), radiusOf(line.to)] as const;
    return [{ ...path, manner: line.manner, arrow: line.arrow, width: line.width * scale, colour, strong, radii }];
  });
  const nodes = drawing.nodes.flatMap((node): PictureNode[] => {
    const place = seen.placeOf(node.id);
    if (!place) return [];
    const faint = emphasis !== undefined && !emphasis.nodes.has(node.id);
    const own = node.colour[theme.scheme];
    const ring = emphasis?.centre.has(node.id) ?? false;
    const colour = faint ? mix(own, ground, back) : own;
    return [{ ...place, shape: node.shape, radius: node.size * scale, colour, ring, faint }];
  });
  return { width, height, ground, ink, font, lines, nodes, labels };
}
