/** Which parts of the canvas are taken, in a grid, so that asking is quick. In CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;
/** More than there are cells beside each other on any screen. */
const row = 4096;

/** The cells that a box lies in, by number. */
export function* cellsOf({ left, top, right, bottom }: Rect): Generator<number> {
  const [first, last] = [Math.floor(left / cell), Math.floor(right / cell)];
  for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) {
    for (let x = first; x <= last; x++) yield y * row + x;
  }
}

/** The cell of a point. */
export function cellAt(x: number, y: number): number {
  return Math.floor(y / cell) * row + Math.floor(x / cell);
}

export class Occupied {
  readonly #cells = new Map<number, Rect[]>();

  take(rect: Rect): void {
    for (const key of cellsOf(rect)) {
      const rects = this.#cells.get(key);
      if (rects) rects.push(rect);
      else this.#cells.set(key, [rect]);
    }
  }

  isFree(rect: Rect): boolean {
    for (const key of cellsOf(rect)) {
      for (const taken of this.#cells.get(key) ?? []) if (meet(taken, rect)) return false;
    }
    return true;
  }

  /** How much of what was taken lies there. */
  count(rect: Rect): number {
    const found = new Set<Rect>();
    for (const key of cellsOf(rect)) {
      for (const taken of this.#cells.get(key) ?? []) if (meet(taken, rect)) found.add(taken);
    }
    return found.size;
  }
}

function meet(one: Rect, other: Rect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
