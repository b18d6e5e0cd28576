/** Things and lines as outlines, of the same forms as the canvas's shaders draw. Pure. */

import type { Curve } from "../canvas/curve.ts";
import type { Shape } from "../canvas/node-program/shape.ts";
import type { PictureLine } from "../canvas/picture.ts";
import type { Point } from "../layout/box.ts";
import type { Manner } from "../words/manner.ts";
import type { Mark } from "./mark.ts";

const corners: Readonly<Record<Exclude<Shape, "circle" | "group">, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  triangle: [
    [0, -0.97],
    [1.08, 0.9],
    [-1.08, 0.9],
  ],
  page: [
    [-0.74, -0.96],
    [0.22, -0.96],
    [0.74, -0.44],
    [0.74, 0.96],
    [-0.74, 0.96],
  ],
};

export function shapePath(shape: Shape, place: Point, radius: number): string {
  if (shape === "circle") return disc(place, radius);
  if (shape === "group")
    return `${disc(place, radius)}${disc(place, 0.85 * radius, false)}${disc(place, 0.62 * radius)}`;
  const { x, y } = place;
  return polygon(corners[shape].map(([right, down]) => ({ x: x + right * radius, y: y + down * radius })));
}

/** The other way round it is a hole. */
function disc({ x, y }: Point, radius: number, filled = true): string {
  const [r, way] = [round(radius), filled ? 0 : 1];
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 ${way} ${2 * r} 0a${r} ${r} 0 1 ${way} ${-2 * r} 0Z`;
}

export const dashes: Readonly<Record<Manner, readonly number[] | undefined>> = {
  asserted: undefined,
  alleged: [8, 5],
  planned: [2, 3.5],
  hypothetical: [9, 3.5, 2, 4.5],
  denied: undefined,
};

const gap = 3;
const crossHalf = 5.5;

export function lineMarks(line: PictureLine): readonly Mark[] {
  const { manner, arrow, colour } = line;
  const width = Math.max(0.6, line.width);
  const head = Math.min(8, Math.max(3.5, 2 + 5 * width));
  const [fromSpeed, toSpeed] = [2 * distance(line.from, line.control), 2 * distance(line.control, line.to)];
  const first = Math.min(0.5, (line.radii[0] + gap) / Math.max(1, fromSpeed));
  const tip = Math.max(first, 1 - (line.radii[1] + gap) / Math.max(1, toSpeed));
  const last = Math.max(first, arrow ? tip - head / Math.max(1, toSpeed) : tip);
  const { from, control, to } = part(line, first, last);
  const d = `M${pair(from)}Q${pair(control)} ${pair(to)}`;
  const dash = dashes[manner];
  const marks: Mark[] = [{ kind: "outline", d, stroke: colour, width, ...(dash && { dash }) }];
  if (arrow) marks.push({ kind: "outline", d: arrowhead(to, pointOn(line, tip), head), fill: colour });
  if (manner === "denied") {
    marks.push({ kind: "outline", d: cross(line, (first + tip) / 2), stroke: colour, width: Math.max(1, width) });
  }
  return marks;
}

/** De Casteljau: the piece of a curve between two of its points. */
function part(curve: Curve, from: number, to: number): Curve {
  const control = mix(mix(curve.from, curve.control, from), mix(curve.control, curve.to, from), to);
  return { from: pointOn(curve, from), control, to: pointOn(curve, to) };
}

function pointOn({ from, control, to }: Curve, share: number): Point {
  return mix(mix(from, control, share), mix(control, to, share), share);
}

function arrowhead(back: Point, tip: Point, length: number): string {
  const span = Math.max(0.001, distance(back, tip));
  const [x, y] = [((tip.x - back.x) / span) * length * 0.45, ((tip.y - back.y) / span) * length * 0.45];
  return polygon([tip, { x: back.x - y, y: back.y + x }, { x: back.x + y, y: back.y - x }]);
}

function cross(curve: Curve, share: number): string {
  const { x, y } = pointOn(curve, share);
  const ahead = pointOn(curve, Math.min(1, share + 0.02));
  const angle = Math.atan2(ahead.y - y, ahead.x - x);
  return [Math.PI / 4, -Math.PI / 4]
    .map((turn) => {
      const [right, down] = [Math.cos(angle + turn) * crossHalf, Math.sin(angle + turn) * crossHalf];
      return `M${pair({ x: x - right, y: y - down })}L${pair({ x: x + right, y: y + down })}`;
    })
    .join("");
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(pair).join("L")}Z`;
}

function mix(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
