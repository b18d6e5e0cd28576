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

/** Goes through the cells that a box lies in, by number, for as long as `look` finds nothing. */
export function someCell({ left, top, right, bottom }: Rect, look: (key: number) => boolean): boolean {
  const [first, last] = [Math.floor(left / cell), Math.floor(right / cell)];
  for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) {
    for (let x = first; x <= last; x++) if (look(y * row + x)) return true;
  }
  return false;
}

/** The cell of a point. */
export function cellAt(x: number, y: number): number {
  return Math.floor(y / cell) * row + Math.floor(x / cell);
}

export class Occupied {
  readonly #cells = new Map<number, Rect[]>();

  take(rect: Rect): void {
    someCell(rect, (key) => {
      const rects = this.#cells.get(key);
      if (rects) rects.push(rect);
      else this.#cells.set(key, [rect]);
      return false;
    });
  }

  isFree(rect: Rect): boolean {
    const taken = (each: Rect) => meet(each, rect);
    return !someCell(rect, (key) => this.#cells.get(key)?.some(taken) ?? false);
  }

  /** How much of what was taken lies there. */
  count(rect: Rect): number {
    const found = new Set<Rect>();
    someCell(rect, (key) => {
      for (const taken of this.#cells.get(key) ?? []) if (meet(taken, rect)) found.add(taken);
      return false;
    });
    return found.size;
  }
}

function meet(one: Rect, other: Rect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
