/** From the parts of a date, the words before it and the date of the source to an EDTF value. */
import type { Anchor } from "./anchor.ts";
import type { Point } from "./point.ts";

export type Direction = "past" | "future";
type Parts = { readonly year?: number; readonly month?: number; readonly day?: number };

export interface Asked {
  readonly point: Point;
  /** The second date of "between A and B" or "A to B". */
  readonly other: Point | undefined;
  /** The prepositions before, in lower case. */
  readonly before: string;
  readonly direction: Direction;
  readonly anchor: Anchor | undefined;
}

/** The value, or nothing when the words and the anchor do not settle it. */
export function resolve({ point, other, before, direction, anchor }: Asked): string | undefined {
  const far = other ?? (point.to && { ...point.to, start: point.start, end: point.end, relative: false });
  if (far) {
    const to = settle(far, direction, anchor);
    const from =
      settle(inherit(point, far), direction, anchor) ??
      (to && point.year === undefined ? settle({ ...point, year: to.year }, direction, anchor) : undefined);
    // "May 2024 until 2024" has no end that comes after its beginning.
    if (!from || !to || edtf(to) < edtf(from)) return undefined;
    return edtf(from) === edtf(to) ? edtf(from) : `${edtf(from)}/${edtf(to)}`;
  }
  const settled = settle(point, direction, anchor);
  if (!settled) return undefined;
  const value = point.season === undefined ? edtf(settled) : seasonal(point.season, settled.year);
  const last =
    before
      .trim()
      .split(/[\s-]+/)
      .filter((word) => !/^(?:the|early|late|mid|in|on|of)$/.test(word))
      .at(-1) ?? "";
  if (/^(?:since|from)$/.test(last)) return `${value}/..`;
  if (/^(?:by|until|till)$/.test(last)) return `../${value}`;
  if (/^(?:around|about|circa|c\.|approximately)$/.test(last)) return `${value}~`;
  if (last === "before" && direction === "future") return `../${value}`;
  if (/^(?:before|after)$/.test(last)) return undefined;
  return value;
}

/** "3 March to 5 April 2020", "March to May 2020": the year, and the month of "3 to 5 May", stand once. */
function inherit(point: Point, far: Parts): Point {
  const year =
    point.year ??
    (far.month !== undefined && (point.month ?? far.month) > far.month && far.year !== undefined
      ? far.year - 1
      : far.year);
  const month = point.month ?? (point.day !== undefined ? far.month : undefined);
  return { ...point, ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
}

/** With its year: the nearest one on the side that the direction tells. */
function settle(
  parts: Parts & Pick<Point, "weekday" | "shift" | "season">,
  direction: Direction,
  anchor: Anchor | undefined,
): (Parts & { year: number }) | undefined {
  const { year, month, day, weekday, season } = parts;
  if (year !== undefined) return { ...definite(month, day), year };
  if (!anchor || anchor.month === undefined) return undefined;
  if (season !== undefined) return seasonOf(season, parts.shift, direction, anchor.month, anchor.year);
  if (weekday !== undefined && month === undefined) return weekdayOf(weekday, parts.shift, direction, anchor);
  if (month === undefined) return undefined;
  if (parts.shift === 0) return { ...definite(month, day), year: anchor.year };
  const side = parts.shift === -1 ? "past" : parts.shift === 1 ? "future" : direction;
  const order = month - anchor.month || (day !== undefined && anchor.day !== undefined ? day - anchor.day : 0);
  // "on 12 October" has a year only while that one is the nearest on either side of the anchor.
  if (day !== undefined && parts.shift === undefined && isNear(month, day, anchor) === (direction === "future"))
    return undefined;
  const same = order === 0 && parts.shift !== undefined ? (side === "past" ? -1 : 1) : 0;
  return {
    ...definite(month, day),
    year: anchor.year + (same || (side === "past" ? (order > 0 ? -1 : 0) : order < 0 ? 1 : 0)),
  };
}

/** "last autumn" said in May is of the year before; said in December it may be either, and has no value. */
function seasonOf(
  start: number,
  shift: Point["shift"],
  direction: Direction,
  month: number,
  year: number,
): { year: number } | undefined {
  if (shift === 0) return { year };
  if (shift === -1 && start === 12 && month < 3) return undefined;
  if (shift === -1) return month < start ? { year: year - 1 } : month > start + 2 ? { year } : undefined;
  if (shift === 1) return month >= start ? { year: year + 1 } : undefined;
  if (direction === "past") return { year: month < start ? year - 1 : year };
  return { year: month <= start + 2 ? year : year + 1 };
}

/** A season is told by its year; a winter has two. */
function seasonal(season: number, year: number): string {
  return season === 12 ? `${year}/${year + 1}` : String(year);
}

/** Whether the latest such day before the anchor is nearer than the next one. */
function isNear(month: number, day: number, anchor: Anchor): boolean {
  if (anchor.month === undefined) return false;
  const days = (anchor.month - month) * 30.4 + ((anchor.day ?? 28) - day);
  return (days + 365) % 365 < 183;
}

function definite(month: number | undefined, day: number | undefined): { month?: number; day?: number } {
  return { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function weekdayOf(
  weekday: number,
  shift: -1 | 0 | 1 | undefined,
  direction: Direction,
  anchor: Anchor,
): (Parts & { year: number }) | undefined {
  if (anchor.month === undefined || anchor.day === undefined) return undefined;
  const date = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day));
  const ahead = shift === 1 || (shift === undefined && direction === "future");
  const today = date.getUTCDay();
  const days = ahead
    ? (weekday - today + 7) % 7 || (shift === 1 ? 7 : 0)
    : -((today - weekday + 7) % 7 || (shift === -1 ? 7 : 0));
  date.setUTCDate(date.getUTCDate() + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function edtf({ year, month, day }: Parts & { year: number }): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const head = String(year).padStart(4, "0");
  if (month === undefined) return head;
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}
