/** Days as numbers, so that they can be measured: days since 1 January 1970. A day is written `YYYY-MM-DD`. */
const milliseconds = 86_400_000;

export function numberOfDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / milliseconds);
}

export function dayOfNumber(number: number): string {
  return new Date(number * milliseconds).toISOString().slice(0, 10);
}

/** Of whole days; the last one is within. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last of some days; none of none. */
export function stretchOf(days: readonly string[]): Stretch | undefined {
  if (days.length === 0) return undefined;
  const [first = "", last = ""] = [
    days.reduce((least, day) => (day < least ? day : least)),
    days.reduce((most, day) => (day > most ? day : most)),
  ];
  return { first: numberOfDay(first), last: numberOfDay(last) };
}
