/**
 * Dates as exact as the words and never more: EDTF (ISO 8601-2:2019), level 1 as far as it is needed here.
 *
 *   2023-06-13   2023-06   2023      a day, a month, a year
 *   1993~   2024-05?   2024-05%      approximate, uncertain, both
 *   2024-05/2025-08                  an interval
 *   2022/..   ../2024-05             open at one end
 */
import { z } from "zod";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

export const Edtf = z.string().refine(isEdtf, "not an EDTF date such as 2023, 2023-06, 2023-06-13 or 2024-05/2025-08");
export type Edtf = z.infer<typeof Edtf>;

/** First and last day that the words allow, as `YYYY-MM-DD`; an open end is absent. */
export interface Bounds {
  readonly earliest?: string;
  readonly latest?: string;
}

export function isEdtf(value: string): boolean {
  const parts = value.split("/");
  if (parts.length === 1) return dateBounds(value) !== undefined;
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return false;
  if (from === ".." && to === "..") return false;
  const left = from === ".." ? {} : dateBounds(from);
  const right = to === ".." ? {} : dateBounds(to);
  if (!left || !right) return false;
  return left.earliest === undefined || right.latest === undefined || left.earliest <= right.latest;
}

/** The bounds of a valid EDTF value; `{}` for anything else. */
export function boundsOf(value: Edtf): Bounds {
  const [from = "", to] = value.split("/");
  if (to === undefined) return dateBounds(value) ?? {};
  const earliest = from === ".." ? undefined : dateBounds(from)?.earliest;
  const latest = to === ".." ? undefined : dateBounds(to)?.latest;
  return { ...(earliest && { earliest }), ...(latest && { latest }) };
}

function dateBounds(value: string): Bounds | undefined {
  const match = DATE.exec(value);
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = daysIn(Number(year), Number(month));
  if (last === 0) return undefined;
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
