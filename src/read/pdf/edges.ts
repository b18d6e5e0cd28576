/** Running titles and page numbers: what comes back at the same place of page after page is no part of the text. */
import { isFolio } from "../plain/print.ts";
import { labelOf } from "../plain/speakers.ts";
import type { Line } from "./columns.ts";

/** So many lines at the top and at the bottom of a page are looked at. */
const edge = 3;
/** A line comes back on so many pages, or on all there are. */
const enough = 3;
/** And no further apart than this: in pages, and in points up or down. */
const near = 8;
const level = 6;

const ROMAN = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/i;
/** What browsers put around a page that they print: the time, the address. */
const BROWSER = /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}\b|^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/;
/** The number of a page within its running title: "Larkfield: a review  12", "12  Larkfield: a review", "DUN0001_0012". */
const FIRST = /^\D*(\d{1,4})(?!\d)/d;
const LAST = /(\d{1,4})\D*$/d;

export function withoutEdges(pages: readonly (readonly Line[])[]): Line[][] {
  const sides = pages.map(sidesOf);
  const seen = new Map<string, { readonly page: number; readonly y: number }[]>();
  sides.forEach((both, page) => {
    for (const line of new Set(both.flat())) {
      for (const key of keysOf(line.text, page)) {
        const known = seen.get(key);
        if (known) known.push({ page, y: line.y });
        else seen.set(key, [{ page, y: line.y }]);
      }
    }
  });
  const comesBack = (line: Line, page: number) =>
    keysOf(line.text, page).some((key) => {
      const again = (seen.get(key) ?? []).filter(
        (other) => Math.abs(other.page - page) <= near && Math.abs(other.y - line.y) <= level,
      );
      return new Set(again.map((other) => other.page)).size >= Math.min(enough, Math.max(pages.length, 2));
    });
  return pages.map((lines, page) => {
    const aside = new Set<Line>();
    for (const side of sides[page] ?? []) {
      side.forEach((line, at) => {
        // A number alone is the page's when nothing stands further out.
        const outermost = side.slice(0, at).every((outer) => aside.has(outer));
        const isNumber = pages.length > 1 && (isFolio(line.text) || ROMAN.test(line.text));
        const isAround = outermost && (isNumber || BROWSER.test(line.text));
        if (isAround || (!labelOf(line.text)?.sure && comesBack(line, page))) aside.add(line);
      });
    }
    return lines.filter((line) => !aside.has(line));
  });
}

/** The lines at the top and at the bottom, the outermost first. */
function sidesOf(lines: readonly Line[]): readonly [readonly Line[], readonly Line[]] {
  const down = lines.toSorted((one, other) => one.y - other.y);
  return [down.slice(0, edge), down.slice(-edge).reverse()];
}

/**
 * By which a running title is known again: its words, or these with a number that grows as the pages do. "Part 2" above
 * one page and "Part 3" above the one after the next are headings.
 */
function keysOf(text: string, page: number): string[] {
  const counted = [FIRST, LAST].flatMap((pattern) => {
    const [start, end] = pattern.exec(text)?.indices?.[1] ?? [];
    return start === undefined
      ? []
      : `${text.slice(0, start)}#${Number(text.slice(start, end)) - page}#${text.slice(end)}`;
  });
  return [text, ...new Set(counted)];
}
