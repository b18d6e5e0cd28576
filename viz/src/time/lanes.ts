/** Bars set into lanes so that none lies on another; each goes into the first lane with room. Pure. */
export interface Bar {
  readonly left: number;
  readonly right: number;
}

/** The lane of each bar, in the order in which the bars are given, which is that of their left ends; and how many. */
export function lanes(bars: readonly Bar[], gap: number): { readonly of: readonly number[]; readonly count: number } {
  const ends: number[] = [];
  const of = bars.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return lane;
  });
  return { of, count: ends.length };
}

/** How many bars may lie at each pixel: what is drawn where there are too many for lanes. */
export function density(bars: readonly Bar[], width: number): readonly number[] {
  const changes = new Array<number>(Math.ceil(width) + 2).fill(0);
  const at = (x: number) => Math.min(changes.length - 1, Math.max(0, Math.round(x)));
  for (const { left, right } of bars) {
    const [from, to] = [at(left), Math.max(at(left) + 1, at(right))];
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let sum = 0;
  return changes.slice(0, Math.ceil(width)).map((change) => {
    sum += change;
    return sum;
  });
}
