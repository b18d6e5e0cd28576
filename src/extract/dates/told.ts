/**
 * What a text told before a date, and how dates that are counted from it get their year: "that night", "the following
 * month", "the 17th", and "on 4 October" in an account of 2016.
 */
import type { Edtf } from "../../model/index.ts";
import type { Anchor } from "./anchor.ts";
import { addDays } from "./day.ts";
import type { Point } from "./point.ts";

export interface Told {
  /** The date that was told last, as exactly as it was. */
  readonly date?: { readonly year: number; readonly month?: number; readonly day?: number };
  /** The year that was last named. */
  readonly year?: number;
}

/** What is told after a date as well. */
export function goneOn(
  told: Told,
  date: { readonly past: Edtf | undefined; readonly future: Edtf | undefined; readonly year?: number },
): Told {
  const [, year, month, day] = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date.past ?? date.future ?? "") ?? [];
  if (year === undefined) return told;
  const last = date.year ?? told.year;
  const named = last === undefined ? {} : { year: last };
  return {
    date: { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) },
    ...named,
  };
}

/**
 * Whether a source speaks of one year until it names another ("long"), only while it gives the dates of an account of a
 * year that is over ("short"), or never ("none").
 */
export type Memory = "long" | "short" | "none";

/** The year that a day or month without one is of. */
export function spokenYear({ date, year }: Told, memory: Memory, anchor: Anchor | undefined): number | undefined {
  if (memory === "long") return year;
  if (memory === "none" || year === undefined || date?.month === undefined || date.year !== year) return undefined;
  return anchor !== undefined && year < anchor.year ? year : undefined;
}

/** A point that is of that year, and so is its end. */
export function ofYear(point: Point, year: number): Point {
  const { to } = point;
  return { ...point, year, ...(to && { to: { ...to, year: to.year ?? year } }) };
}

/** A point with the parts that its step takes from what was told; without a value when nothing fits was told. */
export function stepped(point: Point, told: Told): Point {
  const { step } = point;
  if (!step) return point;
  const { date } = told;
  const year = date?.year ?? told.year;
  const none: Point = { start: point.start, end: point.end, relative: true };
  if (year === undefined) return none;
  const { step: _step, ...rest } = point;
  if (point.season !== undefined)
    return { ...rest, year: yearOfSeason(point.season, step.side ?? 0, year, date?.month) };
  if (step.unit === "day" || step.unit === "week") {
    const { month, day } = date ?? {};
    if (month === undefined || day === undefined) return none;
    const days = addDays({ year, month, day }, step.unit === "week" ? 7 * step.by : step.by);
    return step.unit === "day" ? { ...rest, ...days } : { ...rest, year: days.year, month: days.month };
  }
  if (step.unit === "year") return { ...rest, year: year + step.by };
  if (date?.month === undefined) return none;
  const months = date.month - 1 + step.by;
  return { ...rest, year: year + Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** "the following spring" after a May is the next year's. */
function yearOfSeason(season: number, side: -1 | 0 | 1, year: number, month: number | undefined): number {
  if (side === 0) return year;
  if (month === undefined) return year + side;
  return side === 1 ? year + (season > month ? 0 : 1) : year - (season < month ? 0 : 1);
}
