/** Moves boxes apart until none lies on another, each pair along the shorter way, in a fixed order. */
import type { Box, Places, Point } from "./box.ts";

const rounds = 120;
const gap = 8;

export function spread(boxes: readonly Box[], places: Places): Places {
  const items = boxes.flatMap((box) => {
    const place = places.get(box.id);
    return place ? [{ ...box, x: place.x, y: place.y }] : [];
  });
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    items.sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
    const widest = Math.max(...items.map(({ width }) => width));
    for (const [index, one] of items.entries()) {
      for (let next = index + 1; next < items.length; next++) {
        const other = items[next];
        if (!other || other.x - one.x > widest + gap) break;
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
