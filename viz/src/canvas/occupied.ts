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

  /** Whether nothing that was taken lies there. */
  isFree(rect: Rect): boolean {
    return keys(rect).every((key) => this.#cells.get(key)?.every((taken) => !meet(taken, rect)) ?? true);
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
