/** Which parts of the canvas are taken, in a grid, so that asking is quick. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;

export class Occupied {
  readonly #cells = new Map<string, Rect[]>();

  take(rect: Rect): void {
    for (const key of keys(rect)) {
      const rects = this.#cells.get(key);
      if (rects) rects.push(rect);
      else this.#cells.set(key, [rect]);
    }
  }

  /** How much of what was taken lies there. */
  count(rect: Rect): number {
    const found = new Set<Rect>();
    for (const key of keys(rect)) {
      for (const taken of this.#cells.get(key) ?? []) if (meet(taken, rect)) found.add(taken);
    }
    return found.size;
  }
}

function keys({ left, top, right, bottom }: Rect): string[] {
  const found: string[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) found.push(`${x} ${y}`);
  }
  return found;
}

function meet(one: Rect, other: Rect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
