/**
 * The best one-to-one assignment of rows to columns: Kuhn's Hungarian method with potentials, O(n³). Small, and its
 * choice among equally good assignments is part of the figures, so it is written out here rather than taken from
 * elsewhere.
 */

/** Row → column, by the greatest sum of weights. A weight is at least 0; 0 forbids the pair. */
export function assign(
  rows: number,
  columns: number,
  weight: (row: number, column: number) => number,
): ReadonlyMap<number, number> {
  if (rows === 0 || columns === 0) return new Map();
  const size = Math.max(rows, columns);
  const weights = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row < rows && column < columns ? weight(row, column) : 0)),
  );
  const at = (row: number, column: number) => weights[row - 1]?.[column - 1] ?? 0;
  // Row 0 and column 0 stand for "none yet".
  const zeros = () => new Array<number>(size + 1).fill(0);
  const rowPotential = zeros();
  const columnPotential = zeros();
  const rowOf = zeros();
  const before = zeros();
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = zeros().fill(Number.POSITIVE_INFINITY);
    const seen = new Set<number>();
    do {
      seen.add(column);
      const current = get(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (seen.has(other)) continue;
        const slack = -at(current, other) - get(rowPotential, current) - get(columnPotential, other);
        if (slack < get(least, other)) {
          least[other] = slack;
          before[other] = column;
        }
        if (get(least, other) < step) {
          step = get(least, other);
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (seen.has(other)) {
          const owner = get(rowOf, other);
          rowPotential[owner] = get(rowPotential, owner) + step;
          columnPotential[other] = get(columnPotential, other) - step;
        } else least[other] = get(least, other) - step;
      }
      column = next;
    } while (get(rowOf, column) !== 0);
    while (column !== 0) {
      rowOf[column] = get(rowOf, get(before, column));
      column = get(before, column);
    }
  }
  const found = new Map<number, number>();
  for (let column = 1; column <= size; column++) {
    const row = get(rowOf, column);
    if (at(row, column) > 0) found.set(row - 1, column - 1);
  }
  return found;
}

/** Every index used lies within the arrays. */
function get(numbers: readonly number[], at: number): number {
  return numbers[at] ?? 0;
}
