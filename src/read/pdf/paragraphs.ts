/**
 * Lines of pages → paragraphs, going by how they are set: the space between lines, the size of the letters, indents, and
 * whether the next word would have fitted.
 */
import { isIndexLine } from "../plain/indexes.ts";
import { ITEM, SENTENCE_ENDS } from "../plain/lines.ts";
import type { Line } from "./columns.ts";
import { endings } from "./words.ts";

export interface Paragraph {
  readonly text: string;
  /** On which it begins, from 1. */
  readonly page: number;
  /** Of its letters, in points. */
  readonly size: number;
  /** No space parts it from the line above. */
  readonly touches: boolean;
}

interface Placed extends Line {
  readonly page: number;
}

/** More than so many times the usual space between lines parts paragraphs. */
const gap = 1.3;
/** Sizes that differ by less are the same. */
const same = 0.08;
/** An indent, in sizes of the letters. */
const indent = 0.8;
/** Of the width of a column. */
const narrow = 0.4;
/** Before the second cell of a line that is a list's item: "1.2  The trust must". */
const MARKER = /^(?:[-*•–·▪◦\uf0b7]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]?)$/;

export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraph[] {
  const lines = pages.flatMap((page, at) => page.map((line): Placed => ({ ...line, page: at + 1 })));
  const leading = usualLeading(lines);
  const ending = endings(lines.map(({ text }) => text));
  const found: Placed[][] = [];
  for (const line of lines) {
    const current = found.at(-1);
    if (current && goesOn(current, line, leading)) current.push(line);
    else found.push([line]);
  }
  return found.map((each, at): Paragraph => {
    const [first] = each;
    const above = found[at - 1]?.at(-1);
    const words = each.map(wordsOf);
    const text = words.map((line, at) => (at + 1 < words.length ? ending(line, words[at + 1] ?? "") : line)).join("");
    const touches =
      first !== undefined && above !== undefined && isBelow(above, first) && isNext(above, first, leading);
    return { text, page: first?.page ?? 1, size: first?.size ?? 0, touches };
  });
}

/** The cells of a row are set apart as those of a page's tables are. */
function wordsOf(line: Line): string {
  const [first, ...rest] = line.cells.map(({ text }) => text.replace(/\s+/g, " "));
  if (isJustified(line)) return [first, ...rest].join(" ");
  if (first !== undefined && rest.length > 0 && MARKER.test(first)) return `${first} ${rest.join(" | ")}`;
  return [first ?? "", ...rest].join(" | ");
}

/** The space from one baseline to the next, in sizes of the letters. */
function usualLeading(lines: readonly Placed[]): number {
  const steps = lines
    .flatMap((line, at) => {
      const next = lines[at + 1];
      return next && isBelow(line, next) ? [(next.y - line.y) / line.size] : [];
    })
    .sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 2)] ?? 1.2;
}

/** In the same column of the same page, in letters of the same size. */
function isBelow(line: Placed, next: Placed): boolean {
  return line.page === next.page && line.column === next.column && next.y > line.y && isSized(line, next);
}

/** No further down than lines of one paragraph are. */
function isNext(line: Line, next: Line, leading: number): boolean {
  return next.y - line.y <= gap * leading * line.size;
}

function isSized(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= same * one.size;
}

function goesOn(before: readonly Placed[], next: Placed, leading: number): boolean {
  const line = before.at(-1);
  const first = before[0];
  if (!line || !first || !isSized(line, next)) return false;
  if (isRow(line) || isRow(next) || isListed(line) || isListed(next)) return false;
  if (opensItem(next)) return false;
  const open = !SENTENCE_ENDS.test(line.text.slice(-8));
  const cut = /[\p{L}\d][-\u2010\u00ad]$/u.test(line.text.slice(-2));
  const low = /^["“‘'(]?\p{Ll}/u.test(next.text);
  if (!isBelow(line, next)) return open && (low || cut || (!fits(before, next) && !isCapitals(line.text)));
  if (!isNext(line, next, leading)) return false;
  if (isIndented(before, next)) return false;
  return (open && (low || cut)) || !fits(before, next);
}

/** "1.", "(a)", a bullet; or a number alone with its words set apart, as in a statement. */
function opensItem({ text, cells }: Line): boolean {
  return ITEM.test(`${text} `) || (cells.length > 1 && MARKER.test(cells[0]?.text ?? ""));
}

/** An entry of a table of contents. */
function isListed({ text }: Line): boolean {
  return isIndexLine(text);
}

/** Cells side by side, and not the number of a paragraph before its words. */
function isRow(line: Line): boolean {
  const { cells } = line;
  if (isJustified(line)) return false;
  return cells.length > 2 || (cells.length === 2 && !MARKER.test(cells[0]?.text ?? ""));
}

/** Words driven apart so that the line reaches from edge to edge. */
function isJustified({ cells, x, right, column, size }: Line): boolean {
  return (
    x - column.left < size / 4 &&
    column.right - right < size / 4 &&
    cells.slice(1).every(({ text }) => /^\p{Ll}[^\d]*$/u.test(text))
  );
}

/** A new paragraph's first line, or what comes after a passage that was set in. */
function isIndented(before: readonly Placed[], next: Placed): boolean {
  const [first, second] = before;
  const line = before.at(-1);
  if (!first || !line || isCentred(line, next)) return false;
  const step = next.x - line.x;
  if (Math.abs(step) < indent * line.size) return false;
  // The second line may stand further in, under an item's words, or further out, under an indented first line.
  if (isRightAligned(line, next)) return true;
  const hangs = MARKER.test(first.text.split(/\s/, 1)[0] ?? "") || isLabelled(first.text);
  return second !== undefined || (step > 0 && !hangs);
}

function isLabelled(text: string): boolean {
  return /^[\p{Lu}][^.!?]{0,40}:\s/u.test(text);
}

function isRightAligned(line: Line, next: Line): boolean {
  return Math.abs(line.right - next.right) < 1 && Math.min(line.x, next.x) > line.column.left + line.size;
}

function isCentred(line: Line, next: Line): boolean {
  const middles = Math.abs(line.x + line.right - next.x - next.right) / 2;
  return middles < line.size / 2 && Math.max(line.x, next.x) > line.column.left + line.size;
}

/** Whether the next word would have had room in the line: then the line was ended on purpose. */
function fits(before: readonly Placed[], next: Placed): boolean {
  const line = before.at(-1);
  if (!line) return true;
  const { column, size } = line;
  const ends = [next, ...before.slice(-50)].map((each) => each.right);
  const isSetIn = line.x > column.left + 1.5 * size;
  // A narrow block that is set in, such as an address at the right, is no running text.
  if (isSetIn && Math.max(...ends) - line.x < narrow * (column.right - column.left)) return true;
  const right = isSetIn ? Math.max(...ends) : column.right;
  const [word = ""] = next.text.split(/\s/, 1);
  const character = (line.right - line.x) / Math.max(line.text.length, 1);
  return line.right + (word.length + 1) * character * 1.1 < right;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
