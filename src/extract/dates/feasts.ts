/** Days that go by a name. Easter after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */

interface Feast {
  readonly month: number;
  readonly day?: number;
}

/** The day, or the month alone where the name covers more than a day; nothing for a name that is no feast. */
export function feast(name: string, year: number): Feast | undefined {
  const key = name.toLowerCase().replace(/\s+/g, " ").replace("\u2019", "'");
  return fixed[key] ?? movable(key, year);
}

/** Feasts that can stand in a text, the longer names first. */
export const feastNames =
  "Christmas Day|Christmas Eve|Christmas|Boxing Day|New Year's Day|New Year\u2019s Day|New Year's Eve|New Year\u2019s Eve|Good Friday|Easter Sunday|Easter Monday|Easter";

const fixed: { readonly [name: string]: Feast } = {
  "christmas eve": { month: 12, day: 24 },
  "christmas day": { month: 12, day: 25 },
  christmas: { month: 12 },
  "boxing day": { month: 12, day: 26 },
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
};

const fromEaster: { readonly [name: string]: number } = { "good friday": -2, "easter sunday": 0, "easter monday": 1 };

function movable(key: string, year: number): Feast | undefined {
  const days = fromEaster[key];
  if (days === undefined && key !== "easter") return undefined;
  const sunday = easterSunday(year);
  if (days === undefined) return { month: sunday.getUTCMonth() + 1 };
  const date = new Date(sunday);
  date.setUTCDate(date.getUTCDate() + days);
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}
