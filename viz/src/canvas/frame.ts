/** What part of the plane the canvas shows at first, and how large things are drawn there. Pure. */
import type { Point } from "../layout/box.ts";

export interface Frame {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
  /** Of a thing's size; below 1 where very many share the canvas. */
  readonly scale: number;
  /** CSS pixels for one unit of the plane. */
  readonly zoom: number;
}

/** A small graph is shown little larger than its natural size, not blown up to the whole canvas. */
const mostEnlarged = 1.4;
const leastScale = 0.3;

/** The frame of these places on a canvas with so many CSS pixels inside its margins. */
export function frameOf(places: readonly Point[], room: { readonly width: number; readonly height: number }): Frame {
  const x = extent(
    places.map((place) => place.x),
    room.width / mostEnlarged,
  );
  const y = extent(
    places.map((place) => place.y),
    room.height / mostEnlarged,
  );
  const shrunk = Math.min(room.width / (x[1] - x[0]), room.height / (y[1] - y[0]));
  return { x, y, zoom: shrunk, scale: Math.min(1, Math.max(leastScale, 1.35 * Math.sqrt(shrunk))) };
}

/** From the lowest to the highest value, widened evenly to at least `least`. */
function extent(values: readonly number[], least: number): [number, number] {
  const low = values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
  const high = values.reduce((highest, value) => Math.max(highest, value), -Infinity);
  const extra = Math.max(0, least - (high - low)) / 2;
  return [low - extra, high + extra];
}
