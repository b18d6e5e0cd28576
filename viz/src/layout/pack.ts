/** Sets finished components beside and below each other, in rows, the largest first. */
import type { Box, Places, Point } from "./box.ts";

export interface Laid {
  readonly boxes: readonly Box[];
  readonly places: Places;
}

const gap = 40;

/** The places of all components; `aspect` is the width that is wanted for a height of 1. */
export function pack(components: readonly Laid[], aspect: number): Places {
  const framed = components.map((component) => ({ ...component, frame: frameOf(component) }));
  const area = framed.reduce((sum, { frame }) => sum + (frame.width + gap) * (frame.height + gap), 0);
  const widest = Math.max(0, ...framed.map(({ frame }) => frame.width));
  const rowWidth = Math.max(widest, Math.sqrt(area * aspect));
  const all = new Map<string, Point>();
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { places, frame } of framed) {
    if (x > 0 && x + frame.width > rowWidth) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    for (const [id, place] of places) all.set(id, { x: place.x - frame.left + x, y: place.y - frame.top + y });
    x += frame.width + gap;
    rowHeight = Math.max(rowHeight, frame.height);
  }
  return all;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf({ boxes, places }: Laid): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, width, height } of boxes) {
    const place = places.get(id);
    if (!place) continue;
    left = Math.min(left, place.x - width / 2);
    right = Math.max(right, place.x + width / 2);
    top = Math.min(top, place.y - height / 2);
    bottom = Math.max(bottom, place.y + height / 2);
  }
  return left === Infinity
    ? { left: 0, top: 0, width: 0, height: 0 }
    : { left, top, width: right - left, height: bottom - top };
}
