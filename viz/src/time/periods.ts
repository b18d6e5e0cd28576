/** The periods along the foot of the timeline: days, months, years or more, as fine as there is room for. Pure. */
import { monthNames } from "../words/when.ts";
import { dayOfNumber, numberOfDay, type Stretch } from "./days.ts";

/** How exact a choice of time is: a part of the day's name, `YYYY-MM-DD`. */
export type Unit = "day" | "month" | "year";
const lengths: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };

export interface Period extends Stretch {
  /** Its ends, each as exact as the unit. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The whole name, where the label leaves out what stands beside it. */
  readonly name: string;
}

interface Step {
  readonly unit: Unit;
  readonly by: number;
  /** CSS pixels that its label needs. */
  readonly room: number;
  /** Its days, about. */
  readonly days: number;
}

const steps: readonly Step[] = [
  { unit: "day", by: 1, room: 48, days: 1 },
  { unit: "month", by: 1, room: 56, days: 30.4 },
  { unit: "year", by: 1, room: 40, days: 365.25 },
  { unit: "year", by: 5, room: 58, days: 1826 },
  { unit: "year", by: 10, room: 58, days: 3652 },
  { unit: "year", by: 50, room: 58, days: 18_262 },
  { unit: "year", by: 100, room: 58, days: 36_524 },
];

export function periods({ first, last }: Stretch, width: number): readonly Period[] {
  const fits = ({ days, room }: Step) => ((last - first + 1) / days) * room <= width;
  const step = steps.find(fits) ?? steps.at(-1);
  if (!step) return [];
  const found: Period[] = [];
  for (let day = startOf(first, step); day <= last; ) {
    const next = after(day, step);
    found.push(periodOf(day, next - 1, step, found.length === 0));
    day = next;
  }
  return found;
}

/** The unit in which a stretch of this length is chosen by hand: so fine that it can be hit. */
export function unitFor({ first, last }: Stretch, width: number): Unit {
  const pixels = width / Math.max(1, last - first + 1);
  return pixels >= 5 ? "day" : pixels * 30.4 >= 5 ? "month" : "year";
}

/** A day's name as exact as a unit: "2024-05". */
export function nameIn(unit: Unit, day: number): string {
  return dayOfNumber(day).slice(0, lengths[unit]);
}

/** The first day of the unit `by` further on. */
export function moved(day: number, unit: Unit, by: number): number {
  const date = new Date(`${dayOfNumber(day)}T00:00:00Z`);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + by);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + by, 1);
  else date.setUTCFullYear(date.getUTCFullYear() + by, 0, 1);
  return numberOfDay(date.toISOString().slice(0, 10));
}

function startOf(day: number, { unit, by }: Step): number {
  const name = nameIn(unit, day);
  if (unit === "day") return day;
  if (unit === "month") return numberOfDay(`${name}-01`);
  return numberOfDay(`${String(Math.floor(Number(name) / by) * by).padStart(4, "0")}-01-01`);
}

function after(day: number, { unit, by }: Step): number {
  return moved(day, unit, by);
}

function periodOf(first: number, last: number, { unit, by }: Step, opens: boolean): Period {
  const [from, to] = [nameIn(unit, first), nameIn(unit, last)];
  const [year = "", month = "1", day = "1"] = from.split("-");
  const monthName = monthNames[Number(month) - 1] ?? "";
  const ends = { first, last, from, to };
  if (unit === "day") {
    const label = opens || day === "01" ? `${Number(day)} ${monthName}` : String(Number(day));
    return { ...ends, label, name: `${Number(day)} ${monthName} ${year}` };
  }
  if (unit === "month") {
    return {
      ...ends,
      label: opens || month === "01" ? `${monthName} ${year}` : monthName,
      name: `${monthName} ${year}`,
    };
  }
  const label = by === 1 ? year : by === 10 ? `${year}s` : `${year}–${to.slice(2)}`;
  return { ...ends, label, name: by === 1 ? year : `${year} to ${to}` };
}
