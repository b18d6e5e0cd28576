/**
 * Moves boxes apart until none lies on another, each pair along the shorter way, in a fixed order. What is far too
 * close together is first drawn larger as a whole, which keeps its shape and leaves little to move.
 */
import type { Box, Places, Point } from "./box.ts";
import { frameOf } from "./pack.ts";

const gap = 8;
/** How much of their frame boxes may fill and still find room by small moves. */
const mostFilled = 0.4;
/** Fewer for very many things, whose names are not all shown at once. */
const roundsFor = (things: number) => Math.min(120, Math.max(30, Math.ceil(48_000 / things)));

export function spread(boxes: readonly Box[], close: Places): Places {
  const places = roomy(boxes, close);
  const items = boxes.flatMap((box) => {
    const place = places.get(box.id);
    return place ? [{ ...box, x: place.x, y: place.y }] : [];
  });
  const tallest = Math.max(...items.map(({ height }) => height));
  for (let round = roundsFor(items.length); round > 0; round--) {
    let moved = false;
    items.sort((one, other) => one.y - other.y || (one.id < other.id ? -1 : 1));
    for (const [index, one] of items.entries()) {
      for (let next = index + 1; next < items.length; next++) {
        const other = items[next];
        if (!other || other.y - one.y > tallest + gap) break;
        const overX = (one.width + other.width) / 2 + gap - Math.abs(other.x - one.x);
        const overY = (one.height + other.height) / 2 + gap - Math.abs(other.y - one.y);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        if (overX < overY) {
          const push = (overX / 2 + 0.5) * (other.x >= one.x ? 1 : -1);
          one.x -= push;
          other.x += push;
        } else {
          const push = (overY / 2 + 0.5) * (other.y >= one.y ? 1 : -1);
          one.y -= push;
          other.y += push;
        }
      }
    }
    if (!moved) break;
  }
  return new Map(items.map(({ id, x, y }): [string, Point] => [id, { x, y }]));
}

/** The places as far apart as the boxes need in all; as they are when they have that room. */
function roomy(boxes: readonly Box[], places: Places): Places {
  const frame = frameOf({ boxes, places });
  const filled = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const scale = Math.sqrt(filled / mostFilled / Math.max(1, frame.width * frame.height));
  if (scale <= 1) return places;
  return new Map([...places].map(([id, { x, y }]): [string, Point] => [id, { x: x * scale, y: y * scale }]));
}
