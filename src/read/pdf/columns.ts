/**
 * Fragments of a page → its lines in the order in which they are read. Where running text stands in columns, the left
 * one comes first; a heading across both ends them. Cells of a table stand in one line: they are no running text.
 */
import type { Fragment } from "./rows.ts";

export interface Line extends Omit<Fragment, "row"> {
  /** What stands side by side with wide gaps between, each with where it begins. */
  readonly cells: readonly { readonly text: string; readonly x: number }[];
  /** Between what the lines of its column lie; what stands further out on its own, such as a stamp, does not count. */
  readonly column: Extent;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** A column has so many lines, with so many characters each, and most are so full. */
const leastLines = 4;
const leastCharacters = 18;
const full = 0.55;
/** So many places are tried for a gutter. */
const places = 12;
/** The share of lines that end before the edge of their column. */
const usual = 0.9;
/** A gap of so many sizes of the font parts two cells. */
const wide = 2;

export function linesOf(fragments: readonly Fragment[]): Line[] {
  const gutter = gutterOf(fragments);
  const column = columnOf(fragments);
  if (gutter === undefined) return asRows(fragments, column);
  return bandsAt(gutter, fragments).flatMap(({ left, right, columns, all }) =>
    columns ? [...linesOf(left), ...linesOf(right)] : asRows(all, column),
  );
}

interface Band {
  readonly all: readonly Fragment[];
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
  readonly columns: boolean;
}

/** Where the most lines stand in columns on either side. */
function gutterOf(fragments: readonly Fragment[]): number | undefined {
  const starts = new Map<number, number>();
  for (const { x } of fragments) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const candidates = [...starts]
    .filter(([, count]) => count >= leastLines)
    .sort(([oneX, one], [otherX, other]) => other - one || oneX - otherX)
    .slice(0, places)
    .map(([x]) => x - 2);
  let best: number | undefined;
  let most = 0;
  for (const gutter of candidates) {
    const held = bandsAt(gutter, fragments).reduce((sum, { columns, all }) => sum + (columns ? all.length : 0), 0);
    if (held > most) [best, most] = [gutter, held];
  }
  return best;
}

/** From the top: stretches that no line crosses, and what lies between them. */
function bandsAt(gutter: number, fragments: readonly Fragment[]): Band[] {
  const bands: Band[] = [];
  let all: Fragment[] = [];
  const close = () => {
    const left = all.filter(({ x }) => x < gutter);
    const right = all.filter(({ x }) => x >= gutter);
    if (all.length > 0) bands.push({ all, left, right, columns: isColumn(left) && isColumn(right) });
    all = [];
  };
  for (const row of rowsOf(fragments)) {
    if (row.some(({ x, right }) => x < gutter && right > gutter)) {
      close();
      bands.push({ all: row, left: [], right: [], columns: false });
    } else all.push(...row);
  }
  close();
  return bands;
}

/** Running text: most lines are of a piece, long, and end near the edge. A gap may be the work of justification. */
function isColumn(side: readonly Fragment[]): boolean {
  const lines = rowsOf(side);
  if (lines.length < leastLines) return false;
  const { left, right } = extentOf(side);
  const whole = lines.filter((line) => line.length === 1).length;
  const filled = lines.map(extentOf).filter((line) => line.right - line.left >= (right - left) * full).length;
  const characters = side.reduce((sum, { text }) => sum + text.length, 0);
  const isProse = whole * 5 >= lines.length * 3 && filled * 2 >= lines.length;
  return isProse && characters >= leastCharacters * lines.length;
}

function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows = new Map<number, Fragment[]>();
  for (const each of fragments) {
    const row = rows.get(each.row);
    if (row) row.push(each);
    else rows.set(each.row, [each]);
  }
  return [...rows.values()];
}

function asRows(fragments: readonly Fragment[], column: Extent): Line[] {
  return rowsOf(fragments).map((row) => {
    const { y, size, font } = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
    const cells: { text: string; x: number }[] = [];
    let right = Number.NEGATIVE_INFINITY;
    for (const each of row) {
      const cell = cells.at(-1);
      if (cell && each.x - right < wide * size) cell.text += ` ${each.text}`;
      else cells.push({ text: each.text, x: each.x });
      right = Math.max(right, each.right);
    }
    return { text: cells.map(({ text }) => text).join("  "), cells, x: row[0]?.x ?? 0, right, y, size, font, column };
  });
}

function columnOf(fragments: readonly Fragment[]): Extent {
  const { left, right } = extentOf(fragments);
  const ends = rowsOf(fragments)
    .filter((row) => row.reduce((sum, { text }) => sum + text.length, 0) >= leastCharacters)
    .map((row) => extentOf(row).right)
    .sort((one, other) => one - other);
  return { left, right: ends[Math.floor(ends.length * usual)] ?? right };
}

function extentOf(fragments: readonly Fragment[]): Extent {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const each of fragments) [left, right] = [Math.min(left, each.x), Math.max(right, each.right)];
  return { left, right };
}
