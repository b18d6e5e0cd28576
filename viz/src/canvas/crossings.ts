/** Which lines run where, in the same grid, so that a name can keep clear of them. */
import { cellAt, type Rect, someCell } from "./occupied.ts";

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
  readonly #cells = new Map<number, Listed[]>();
  #asked = 0;

  constructor(segments: Iterable<Segment>, { width, height }: { readonly width: number; readonly height: number }) {
    const room = { left: 0, top: 0, right: width, bottom: height };
    for (const segment of segments) {
      const { from, to } = segment;
      const part = within(segment, room);
      if (!part) continue;
      const [enter, leave] = part;
      const listed = { segment, asked: 0 };
      const steps = Math.max(1, Math.ceil((Math.hypot(to.x - from.x, to.y - from.y) * (leave - enter)) / stride));
      let last: number | undefined;
      for (let step = 0; step <= steps; step++) {
        const share = enter + ((leave - enter) * step) / steps;
        const key = cellAt(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        if (key === last) continue;
        last = key;
        const there = this.#cells.get(key);
        if (there) there.push(listed);
        else this.#cells.set(key, [listed]);
      }
    }
  }

  /** The cost of all lines that run through a box; no more is added up than is wanted. */
  cost(rect: Rect, most = Infinity): number {
    this.#asked++;
    let sum = 0;
    someCell(rect, (key) => {
      for (const listed of this.#cells.get(key) ?? []) {
        if (listed.asked === this.#asked) continue;
        listed.asked = this.#asked;
        if (within(listed.segment, rect)) sum += listed.segment.cost;
        if (sum >= most) return true;
      }
      return false;
    });
    return sum;
  }
}

/** A line in a cell, and the last question in which it was looked at: it lies in many cells. */
interface Listed {
  readonly segment: Segment;
  asked: number;
}

/** Liang and Barsky's test: the part of a line, from 0 to 1, that lies within a box; nothing where none does. */
function within(
  { from, to }: Segment,
  { left, top, right, bottom }: Rect,
): readonly [enter: number, leave: number] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const steps = [-dx, dx, -dy, dy];
  const rooms = [from.x - left, right - from.x, from.y - top, bottom - from.y];
  let [enter, leave] = [0, 1];
  for (let side = 0; side < 4; side++) {
    const [step = 0, room = 0] = [steps[side], rooms[side]];
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
    if (enter > leave) return undefined;
  }
  return [enter, leave];
}
