/** Which lines run where, in the same grid, so that a name can keep clear of them. */
import { cellAt, cellsOf, type Rect } from "./occupied.ts";

/** A line, as a label sees it: it had rather not lie on one. */
export interface Segment {
  readonly from: Place;
  readonly to: Place;
  /** How much rather; 1 for any line. */
  readonly cost: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Steps along a line, in pixels: short enough to come into every cell that it does not just graze. */
const stride = 24;

export class Crossings {
  readonly #cells = new Map<number, Segment[]>();

  constructor(segments: Iterable<Segment>, { width, height }: { readonly width: number; readonly height: number }) {
    for (const segment of segments) {
      const { from, to } = segment;
      const [enter, leave] = within(segment, { left: 0, top: 0, right: width, bottom: height });
      if (enter > leave) continue;
      const steps = Math.max(1, Math.ceil((Math.hypot(to.x - from.x, to.y - from.y) * (leave - enter)) / stride));
      let last: number | undefined;
      for (let step = 0; step <= steps; step++) {
        const share = enter + ((leave - enter) * step) / steps;
        const key = cellAt(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        if (key === last) continue;
        last = key;
        const there = this.#cells.get(key);
        if (there) there.push(segment);
        else this.#cells.set(key, [segment]);
      }
    }
  }

  /** The cost of all lines that run through a box. */
  cost(rect: Rect): number {
    const found = new Set<Segment>();
    for (const key of cellsOf(rect)) {
      for (const segment of this.#cells.get(key) ?? []) if (crosses(segment, rect)) found.add(segment);
    }
    let sum = 0;
    for (const { cost } of found) sum += cost;
    return sum;
  }
}

function crosses(segment: Segment, rect: Rect): boolean {
  const [enter, leave] = within(segment, rect);
  return enter <= leave;
}

/** Liang and Barsky's test: the part of a line, from 0 to 1, that lies within a box; none where it ends before it begins. */
function within({ from, to }: Segment, { left, top, right, bottom }: Rect): readonly [enter: number, leave: number] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return [1, 0];
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return [enter, leave];
}
