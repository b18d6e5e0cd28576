/**
 * Room for what comes later: nothing that has a place is moved. What is joined to something placed is set as near to it
 * as there is room, the rest is laid out by itself and set below. Pure, and the same for the same order of arrival.
 */
import type { Box, Join, Places, Point } from "./box.ts";
import { place } from "./place.ts";

const gap = 10;
const cell = 120;
/** The golden angle: turned by it, points on a spiral lie evenly. */
const turn = Math.PI * (3 - Math.sqrt(5));
const stride = 26;
const tries = 4000;

export function grow(placed: Places, boxes: readonly Box[], joins: readonly Join[], aspect: number): Places {
  const places = new Map(placed);
  const taken = new Taken();
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (const [id, point] of places) {
    const box = byId.get(id);
    if (box) taken.add(box, point);
  }
  const neighbours = neighboursIn(joins);
  let waiting = boxes.filter(({ id }) => !places.has(id)).sort((one, other) => (one.id < other.id ? -1 : 1));
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((box) => {
      const anchors = [...(neighbours.get(box.id) ?? [])].flatMap((id) => places.get(id) ?? []);
      if (anchors.length === 0) return true;
      const point = taken.nearest(box, middle(anchors));
      places.set(box.id, point);
      taken.add(box, point);
      return false;
    });
  }
  const rest = new Set(waiting.map(({ id }) => id));
  const apart = place(
    waiting,
    joins.filter(([one, other]) => rest.has(one) && rest.has(other)),
    aspect,
  );
  return new Map([...places, ...below(places, apart)]);
}

function middle(points: readonly Point[]): Point {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function below(upper: Places, lower: Places): [string, Point][] {
  const points = [...upper.values()];
  const left = points.reduce((least, { x }) => Math.min(least, x), Infinity);
  const bottom = points.reduce((most, { y }) => Math.max(most, y), -Infinity);
  const from = points.length === 0 ? { x: 0, y: 0 } : { x: left, y: bottom + cell };
  return [...lower].map(([id, { x, y }]) => [id, { x: x + from.x, y: y + from.y }]);
}

function neighboursIn(joins: readonly Join[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [one, other] of [...joins, ...joins.map(([one, other]): Join => [other, one])]) {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  }
  return neighbours;
}

/** Which boxes lie where, in a grid. */
class Taken {
  readonly #cells = new Map<string, (readonly [Box, Point])[]>();

  add(box: Box, point: Point): void {
    for (const key of keys(box, point)) {
      const known = this.#cells.get(key);
      if (known) known.push([box, point]);
      else this.#cells.set(key, [[box, point]]);
    }
  }

  /** The first point on a spiral out of `from` where the box lies on nothing. */
  nearest(box: Box, from: Point): Point {
    for (let step = 1; step < tries; step++) {
      const radius = stride * Math.sqrt(step) * 1.6;
      const point = { x: from.x + radius * Math.cos(step * turn), y: from.y + radius * Math.sin(step * turn) };
      if (this.#isFree(box, point)) return point;
    }
    return from;
  }

  #isFree(box: Box, point: Point): boolean {
    return keys(box, point).every((key) =>
      (this.#cells.get(key) ?? []).every(
        ([other, there]) =>
          Math.abs(there.x - point.x) >= (box.width + other.width) / 2 + gap ||
          Math.abs(there.y - point.y) >= (box.height + other.height) / 2 + gap,
      ),
    );
  }
}

function keys({ width, height }: Box, { x, y }: Point): string[] {
  const span = (middle: number, size: number) => [
    Math.floor((middle - size / 2 - gap) / cell),
    Math.floor((middle + size / 2 + gap) / cell),
  ];
  const [[left = 0, right = 0], [top = 0, bottom = 0]] = [span(x, width), span(y, height)];
  const found: string[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) found.push(`${column} ${row}`);
  }
  return found;
}
