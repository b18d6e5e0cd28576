/** Dates that chrono-node does not look for: years alone, seasons, decades, feasts, and what is counted from a date told before. */
import type { Anchor } from "./anchor.ts";
import { addDays } from "./day.ts";
import { feast, feastNames } from "./feasts.ts";
import type { Point, Season, Step } from "./point.ts";

type Told = Omit<Point, "start" | "end">;

export interface Pattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, anchor: Anchor | undefined) => Told | undefined;
}

const seasons = "spring|summer|autumn|winter";
const monthNames = "January|February|March|April|May|June|July|August|September|October|November|December";
const months = monthNames.split("|");
const counts: { readonly [word: string]: number } = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const dayParts = "day|morning|afternoon|evening|night|date|weekend";

export const patterns: readonly Pattern[] = [
  {
    pattern: /\b(that|the same|the following|the next|the previous|the preceding)\s+(year|month|week)\b/gi,
    read: ([, which = "", unit = ""]) => step(unitOf(unit), directionOf(which)),
  },
  {
    pattern: new RegExp(
      `\\b(that same|that very|that|the same|the very next|the following|the next|the previous|the preceding|next)\\s+(?:${dayParts})\\b(?!\\s+(?:of|before|after|when|that)\\b)`,
      "gi",
    ),
    read: ([, which = ""]) => step("day", directionOf(which)),
  },
  {
    pattern: new RegExp(`\\bthe\\s+(?:${dayParts})\\s+(before|after)(?=[.,;:)?!\u201d"]|\\s+and\\b|$)`, "gi"),
    read: ([, which]) => step("day", which === "before" ? -1 : 1),
  },
  {
    pattern: new RegExp(
      `\\b(that|the same|the following|the next|the previous|the preceding)\\s+(${seasons})\\b`,
      "gi",
    ),
    read: ([, which = "", season = ""]) => {
      const side = directionOf(which);
      return {
        season: seasonOf(season),
        step: { unit: "year", by: 0, ...(side !== 0 && { side }) },
        relative: false,
      };
    },
  },
  {
    pattern: /\b(?:that|the same|in the)\s+May\b(?!\s+(?:\d|[A-Z]))/g,
    read: () => ({ month: 5, step: { unit: "year", by: 0 }, relative: false }),
  },
  {
    pattern:
      /\b(?:on|of|by|until|from|since|to)\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?[A-Z\d]|\s+[a-z]*(?:floor|time|day of|century|anniversary))/g,
    read: ([, day]) => ({ day: Number(day), step: { unit: "month", by: 0 }, relative: false }),
  },
  {
    pattern: new RegExp(
      `\\b(${Object.keys(counts).join("|")}|\\d{1,2})\\s+(day|week|month|year)s?\\s+(later|afterwards|earlier)\\b`,
      "gi",
    ),
    read: ([, count = "", unit = "", side = ""]) => {
      const by = counts[count.toLowerCase()] ?? Number(count);
      return step(unitOf(unit), /earlier/i.test(side) ? -by : by);
    },
  },
  {
    pattern: /\ba\s+fortnight\s+ago\b/gi,
    read: (_match, anchor) => {
      const { year, month, day } = anchor ?? {};
      if (year === undefined || month === undefined || day === undefined) return { relative: true };
      return { ...addDays({ year, month, day }, -14), relative: true };
    },
  },
  {
    pattern: /\bin\s+the\s+new\s+year\b/gi,
    read: (_match, anchor) =>
      anchor?.month && anchor.month > 6 ? { year: anchor.year + 1, relative: true } : undefined,
  },
  {
    // chrono leaves "May" alone, and months in short without a day.
    pattern:
      /(?<=\b(?:in|since|by|until|till|from|for|of|between|during|early|late|mid|before|and|to)[\s-]+)(May|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)(?!\s+(?:\d|I\b|we\b|you\b))(?![\w'\u2019])/g,
    read: ([, month = ""]) => ({
      month: months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1,
      relative: false,
    }),
  },
  {
    pattern: new RegExp(`\\b(?:(last|this|next)\\s+)?(${feastNames})(?:,?\\s+(?:of\\s+|in\\s+)?(\\d{4}))?\\b`, "gi"),
    read: ([, which, name = "", told], anchor) => {
      const shift = which ? shiftOf(which) : undefined;
      const day = feast(name, told ? Number(told) : (anchor?.year ?? 2000));
      return (
        day && { ...day, ...(told && { year: Number(told) }), ...(shift !== undefined && { shift }), relative: false }
      );
    },
  },
  {
    pattern:
      /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\s](one|two|three|four|five|six|seven|eight|nine))?\s+years\s+ago\b/gi,
    read: ([, tens = "", ones], anchor) =>
      anchor ? { year: anchor.year - numberOf(tens, ones), relative: true } : { relative: true },
  },
  {
    pattern: /\b(last|this|next)\s+(year)\b/gi,
    read: ([, which = ""], anchor) =>
      anchor ? { year: anchor.year + shiftOf(which), relative: true } : { relative: true },
  },
  {
    pattern: new RegExp(`\\b(last|this|next)\\s+(${monthNames})\\b`, "g"),
    read: ([, which = "", month = ""]) => ({
      month: months.indexOf(month) + 1,
      shift: shiftOf(which),
      relative: false,
    }),
  },
  {
    pattern: /\b(?:winter\s+of\s+|winter\s+)(1[6-9]\d\d|20\d\d)\s?[-\u2013/]\s?(\d\d)\b/gi,
    read: ([, from]) => ({ year: Number(from), to: { year: Number(from) + 1 }, relative: false }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(last|this|next|(?<=\\b(?:in|by|since|until|before) )the)\\s+|(?<=\\b(in|by|until|before) ))?(${seasons})(?:\\s+(?:of\\s+)?(\\d{4}))?\\b`,
      "gi",
    ),
    read: ([, named, bare, season = "", told]) => {
      const which = named ?? bare;
      if (told) return { year: Number(told), relative: false };
      if (!which) return undefined;
      const shift = /^(?:last|this|next)$/i.test(which) ? shiftOf(which) : undefined;
      return { season: seasonOf(season), ...(shift !== undefined && { shift }), relative: false };
    },
  },
  {
    pattern: /\bthe\s+financial\s+year\s+(1[6-9]\d\d|20\d\d)\s?[-\u2013/]\s?\d\d\b/gi,
    read: ([, from]) => ({
      year: Number(from),
      month: 4,
      to: { year: Number(from) + 1, month: 3 },
      relative: false,
    }),
  },
  {
    pattern: /\b(1[6-9]\d\d|20\d\d)\s?[-\u2013/]\s?(\d\d)\b(?![-/\d])/g,
    read: ([, from = "", to = ""]) =>
      (Number(to) - (Number(from) % 100) + 100) % 100 < 40 && to !== from.slice(2)
        ? {
            year: Number(from),
            to: { year: Number(from) + ((Number(to) - (Number(from) % 100) + 100) % 100) },
            relative: false,
          }
        : undefined,
  },
  {
    pattern: /\b(?:the\s+)?(1[6-9]\d0|20\d0)s\b/g,
    read: ([, decade]) => ({ year: Number(decade), to: { year: Number(decade) + 9 }, relative: false }),
  },
  {
    pattern: /\b(?:in|since|until|from)\s+['\u2019](\d\d)\b/g,
    read: ([, told], anchor) => {
      const century = Math.floor((anchor?.year ?? 2000) / 100) * 100;
      const year = century + Number(told);
      return { year: anchor && year > anchor.year ? year - 100 : year, relative: false };
    },
  },
  {
    pattern: /\b(1[6-9]\d\d|20\d\d)\b(?![-/,.]?\d|\s?(?:per|%|people|staff|pages|patients|cases|letters))/g,
    read: ([, told]) => ({ year: Number(told), relative: false }),
  },
];

function step(unit: Step["unit"], by: number): Told {
  return { step: { unit, by }, relative: false };
}

function unitOf(word: string): Step["unit"] {
  const unit = word.toLowerCase();
  return unit === "day" || unit === "week" || unit === "month" ? unit : "year";
}

function directionOf(which: string): -1 | 0 | 1 {
  if (/previous|preceding/i.test(which)) return -1;
  return /following|next/i.test(which) ? 1 : 0;
}

const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const units = "one two three four five six seven eight nine".split(" ");
const numberOf = (ten: string, one = ""): number =>
  (tens.indexOf(ten.toLowerCase()) + 2) * 10 + units.indexOf(one.toLowerCase()) + 1;
const firstMonth: { readonly [season: string]: Season } = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const seasonOf = (word: string): Season => firstMonth[word.toLowerCase()] ?? 3;

/** "last", "this", "next". */
export function shiftOf(word: string): -1 | 0 | 1 {
  return /last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0;
}
