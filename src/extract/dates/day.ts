/** Days of the calendar, and counting from one to another. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
