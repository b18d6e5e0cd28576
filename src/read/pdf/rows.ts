/** Pieces of text on a page → fragments of lines: what stands on one baseline without a wide gap. */
import type { Item } from "./document.ts";

export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  /** Of most of its characters, in points. */
  readonly size: number;
  readonly font: string;
  /** Fragments of one row stand beside one another. */
  readonly row: number;
}

/** In sizes of the font: further up or down and it is another line; a gap that is a space; a gap that parts fragments. */
const raised = 0.6;
const space = 0.13;
const apart = 1.2;
/** Marks of footnotes are smaller than the words they follow, and stand higher. */
const small = 0.9;
/** So many pieces of a row are looked at. */
const looked = 100;

export function fragmentsOf(items: readonly Item[]): Fragment[] {
  const upright = items.filter((item) => item.upright);
  const rows = rowsOf(upright);
  const fragments = rows.flatMap((row, at) => fragmentsIn(row, at));
  const turned = items.filter((item) => !item.upright && item.text.trim() !== "");
  // Text that runs another way, a stamp or the head of a column, comes last, piece by piece.
  return [...fragments, ...turned.map((item, at) => fragment([item], rows.length + at))];
}

interface Row {
  y: number;
  size: number;
  readonly items: Item[];
}

function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const item of items.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (!row || item.y - row.y > raised * Math.min(row.size, item.size) || isUnder(row, item)) {
      rows.push({ y: item.y, size: item.size, items: [item] });
      continue;
    }
    if (item.size > row.size) [row.y, row.size] = [item.y, item.size];
    row.items.push(item);
  }
  return rows;
}

/** Beside a tall heading there is room for two lines of the other column. */
function isUnder({ items }: Row, { x, y, width, size }: Item): boolean {
  return items
    .slice(-looked)
    .some((above) => y - above.y > size / 3 && Math.min(rightOf(above), x + width) - Math.max(above.x, x) > size);
}

function fragmentsIn({ items, y, size }: Row, row: number): Fragment[] {
  const found: Item[][] = [];
  let before: Item | undefined;
  let spaced = false;
  for (const item of items.sort((one, other) => one.x - other.x)) {
    // A space takes part where the gap alone would be too narrow to be one.
    if (item.text.trim() === "") {
      spaced = true;
      continue;
    }
    const gap = before ? item.x - rightOf(before) : Number.POSITIVE_INFINITY;
    if (before && isMark(item, before, y, size)) continue;
    // Bold that is made by printing the same twice.
    if (before?.text === item.text && item.x - before.x < size * space) continue;
    if (gap > apart * size) found.push([item]);
    else found.at(-1)?.push(spaced ? { ...item, text: ` ${item.text}` } : item);
    before = item;
    spaced = false;
  }
  return found.map((each) => fragment(each, row));
}

/** The raised number that leads to a footnote; not the 2 of "m2". */
function isMark(item: Item, before: Item, y: number, size: number): boolean {
  return (
    /^\d{1,3}$/.test(item.text.trim()) &&
    item.size < size * small &&
    y - item.y > size * 0.15 &&
    item.x - rightOf(before) < size / 4 &&
    /(?:\p{L}{3}|[.,;:’”"')\]])$/u.test(before.text)
  );
}

function fragment(items: readonly Item[], row: number): Fragment {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const spaced = text === "" || /\s$/.test(text) || /^\s/.test(item.text);
    text += !spaced && item.x - right > space * item.size ? ` ${item.text}` : item.text;
    right = Math.max(right, rightOf(item));
  }
  const { x = 0, y = 0, size = 0, font = "" } = longest(items) ?? {};
  return { text: text.trim(), x: items[0]?.x ?? x, right, y, size, font, row };
}

function longest(items: readonly Item[]): Item | undefined {
  return items.toSorted((one, other) => other.text.length - one.text.length)[0];
}

function rightOf({ x, width }: Item): number {
  return x + width;
}
