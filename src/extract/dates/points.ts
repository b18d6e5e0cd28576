/** Single dates in a text: what chrono-node finds, and the years, seasons and decades that it does not look for. */
import * as chrono from "chrono-node";
import type { Span } from "../../model/index.ts";
import type { Anchor } from "./anchor.ts";
import { feast, feastNames } from "./feasts.ts";

export interface Point extends Span {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** The end of a range that is written as one ("2024-25", "the 1990s", "3 to 5 May 2020"). */
  readonly to?: { readonly year?: number; readonly month?: number; readonly day?: number };
  /** "last", "this" or "next" before it. */
  readonly shift?: -1 | 0 | 1;
  /** Told by chrono from the date of reference. */
  readonly relative: boolean;
}

const year = /\b(?:1[6-9]\d\d|20\d\d)\b/;
type Told = Omit<Point, "start" | "end">;
const extra: readonly {
  readonly pattern: RegExp;
  /** `before` is the year that was last told. */
  readonly read: (match: RegExpExecArray, anchor: Anchor | undefined, before: number | undefined) => Told | undefined;
}[] = [
  {
    pattern: /\b(that|the same|the following|the next|the previous)\s+(year|spring|summer|autumn|winter)\b/gi,
    read: ([, which = ""], _anchor, before) => ({
      ...(before !== undefined && {
        year: before + (/following|next/i.test(which) ? 1 : /previous/i.test(which) ? -1 : 0),
      }),
      relative: before === undefined,
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
    pattern:
      /\b(last|this|next)\s+(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    read: ([, which = "", month = ""]) => ({
      month: months.indexOf(month) + 1,
      shift: shiftOf(which),
      relative: false,
    }),
  },
  {
    pattern:
      /\b(?:(last|this|next|(?<=\b(?:in|by|since|until) )the)\s+)?(spring|summer|autumn|winter)(?:\s+(?:of\s+)?(\d{4}))?\b/gi,
    read: ([, which, season = "", told], anchor) => {
      if (told) return { year: Number(told), relative: false };
      if (!which) return undefined;
      const year = seasonYear(which, season, anchor);
      return { ...(year !== undefined && { year }), relative: true };
    },
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
    pattern: /\b(1[6-9]\d\d|20\d\d)\b(?![-/,.]?\d|\s?(?:per|%|people|staff|pages|patients|cases|letters))/g,
    read: ([, told]) => ({ year: Number(told), relative: false }),
  },
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const units = "one two three four five six seven eight nine".split(" ");
const numberOf = (ten: string, one = ""): number =>
  (tens.indexOf(ten.toLowerCase()) + 2) * 10 + units.indexOf(one.toLowerCase()) + 1;
const months = "January February March April May June July August September October November December".split(" ");
const shiftOf = (word: string): -1 | 0 | 1 => (/last/i.test(word) ? -1 : /next/i.test(word) ? 1 : 0);
const firstMonth: { readonly [season: string]: number } = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** "last autumn" said in May is of the year before; said in December it may be either, and has no value. */
function seasonYear(which: string, season: string, anchor: Anchor | undefined): number | undefined {
  const start = firstMonth[season.toLowerCase()];
  if (!anchor?.month || start === undefined) return undefined;
  // "in the autumn" of what has been or will be: only inside the year of the source is it sure.
  if (/^the$/i.test(which)) return anchor.month > start + 2 ? anchor.year : undefined;
  const shift = shiftOf(which);
  if (shift === 0) return anchor.year;
  if (shift === -1) return anchor.month < start ? anchor.year - 1 : undefined;
  return anchor.month > start + 2 ? anchor.year + 1 : undefined;
}

/** In the order of the text, never overlapping. */
export function points(text: string, anchor: Anchor | undefined, before?: number): Point[] {
  const found = fromChrono(text, anchor);
  for (const { pattern, read } of extra) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((point) => point.start < span.end && span.start < point.end)) continue;
      // A bare number is a year only where a year may stand.
      if (year.test(match[0]) && match[0].length === 4 && !isYearPlace(text, span)) continue;
      const told = read(match, anchor, before);
      if (told) found.push({ ...span, ...told });
    }
  }
  return merged(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

function isYearPlace(text: string, { start, end }: Span): boolean {
  if (/(?:£|\$|€|\bNo\.? |[\d.,])$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  return (
    /(?:\b(?:in|since|from|by|until|till|of|to|and|during|before|after|early|late|mid|around|about|circa|between|summer|spring|autumn|winter|year|the|end|or|than|\d)[\s-]|[(,\u2013-]\s?)$/i.test(
      text.slice(Math.max(0, start - 10), start),
    ) || /^\)/.test(text.slice(end))
  );
}

function fromChrono(text: string, anchor: Anchor | undefined): Point[] {
  const reference = anchor
    ? new Date(anchor.year, (anchor.month ?? 6) - 1, anchor.day ?? 15, 12)
    : new Date(2000, 0, 1, 12);
  // "the evening of 2 March" hides the day from chrono, and of "forty-one years ago" it reads the end; a sign that
  // means nothing to it keeps the places.
  const plain = text.replace(/\b(?:morning|afternoon|evening|night) of\b|\b[a-z]+ty-[a-z]+(?= years ago)/gi, (part) =>
    "\u00b7".repeat(part.length),
  );
  return chrono.en.GB.parse(plain, reference).flatMap(({ index, text: found, start, end }) => {
    const words = found.replace(/(?:\s+of|[\s,]+)$/, "");
    const dated = start.isCertain("weekday") || (start.isCertain("month") && start.isCertain("day"));
    // "on Tuesday night", "the evening of 11 November": the part of the day is all that is casual.
    const partOfDay =
      dated && /\b(?:morning|afternoon|evening|night)\b/i.test(words) && !/\b(?:yesterday|last|ago)\b/i.test(words);
    const tagged = !partOfDay && [...start.tags()].some((tag) => /relative|casual/i.test(tag));
    const lead = /^(?:on|in|at|this|last|next|the)\s+(?!year)/i.exec(words);
    const keep = !tagged && lead ? lead[0].length : 0;
    const span = { start: index + keep, end: index + words.length };
    if (/\d\s*(?:am|pm)\b|\d:\d/i.test(words) && !dated) return [];
    if (tagged) return [relativePoint(span, words, start, anchor)].filter((point) => point !== undefined);
    const known = (of: typeof start, part: "year" | "month" | "day") =>
      of.isCertain(part) ? (of.get(part) ?? undefined) : undefined;
    const parts = (of: typeof start) => definedParts(known(of, "year"), known(of, "month"), known(of, "day"));
    const weekday = start.isCertain("weekday") && !start.isCertain("day") ? start.get("weekday") : null;
    const told = parts(start);
    if (told.month === undefined && told.day === undefined && weekday === null) return [];
    // "may" in small letters, or "March" before a verb, is no month.
    if (
      /^(?:may|march|sun|sat|mon|wed|fri|second)$/i.test(text.slice(span.start, span.end)) &&
      !/^(?:May|March)$/.test(text.slice(span.start, span.end))
    )
      return [];
    if (
      /^(?:May|March|Sun|Sat|Mon|Wed)$/.test(text.slice(span.start, span.end)) &&
      !/\b(?:in|since|by|until|from|to|and|last|next|this|of|early|late|between|during)\s$/i.test(
        text.slice(0, span.start),
      )
    )
      return [];
    const shift = /\b(last|this|next)\s+$/i.exec(text.slice(0, span.start)) ?? /^(last|this|next)\b/i.exec(words);
    return [
      {
        ...span,
        ...(shift &&
          lead === null && {
            start: span.start - (/\b(?:last|this|next)\s+$/i.exec(text.slice(0, span.start))?.[0].length ?? 0),
          }),
        ...told,
        ...(weekday !== null && weekday !== undefined && { weekday }),
        ...(end && { to: parts(end) }),
        ...(shift && { shift: shiftOf(shift[1] ?? "") }),
        relative: false,
      },
    ];
  });
}

/** "two years ago", "next month", "yesterday": no more exact than its unit, nor than the anchor. */
function relativePoint(
  span: Span,
  words: string,
  start: chrono.ParsedComponents,
  anchor: Anchor | undefined,
): Point | undefined {
  const today = /^(?:tonight|this (?:morning|afternoon|evening))$/i.test(words);
  if (!today && /\b(?:hours?|minutes?|seconds?|now|later|after|before|earlier|tonight|this)\b/i.test(words))
    return undefined;
  if (!today && !/\b(?:ago|last|past|next|yesterday|today|tomorrow)\b/i.test(words)) return undefined;
  if (!anchor) return { ...span, relative: true };
  const unit = /year/i.test(words) ? "year" : /month/i.test(words) ? "month" : /week/i.test(words) ? "week" : "day";
  const told = {
    year: start.get("year") ?? undefined,
    month: start.get("month") ?? undefined,
    day: start.get("day") ?? undefined,
  };
  if (unit === "year") return { ...span, ...definedParts(told.year), relative: true };
  if (anchor.month === undefined) return { ...span, relative: true };
  if (unit === "week") return { ...span, ...(anchor.day !== undefined && weekOf(told)), relative: true };
  if (unit === "month") return { ...span, ...definedParts(told.year, told.month), relative: true };
  return anchor.day === undefined
    ? { ...span, relative: true }
    : { ...span, ...definedParts(told.year, told.month, told.day), relative: true };
}

/** A week is told by its month, where it lies in one. */
function weekOf({
  year,
  month,
  day,
}: {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}): {
  year?: number;
  month?: number;
} {
  if (year === undefined || month === undefined || day === undefined) return {};
  const monday = new Date(Date.UTC(year, month - 1, day));
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setUTCDate(sunday.getUTCDate() + 6);
  if (monday.getUTCMonth() !== sunday.getUTCMonth()) return {};
  return { year: monday.getUTCFullYear(), month: monday.getUTCMonth() + 1 };
}

function definedParts(year?: number, month?: number, day?: number): { year?: number; month?: number; day?: number } {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** "September last year" is one date, and "8 and 15 February" is told no more exactly than the month. */
function merged(text: string, found: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const point of found) {
    const last = out.at(-1);
    const yearOnly =
      point.year !== undefined && point.month === undefined && point.day === undefined && point.to === undefined;
    const noValue = point.relative && point.year === undefined;
    if (
      last &&
      last.year === undefined &&
      (yearOnly || noValue) &&
      /^(?:\s+|\s+of\s+|,\s*)$/.test(text.slice(last.end, point.start))
    ) {
      out[out.length - 1] = {
        ...last,
        end: point.end,
        ...(point.year !== undefined && { year: point.year }),
        relative: point.relative,
      };
      continue;
    }
    const list = /\b\d{1,2}(?:,\s*\d{1,2})*\s+(?:and|or)\s+$/.exec(
      text.slice(Math.max(0, point.start - 24), point.start),
    );
    const until = list && point.day !== undefined && /^\d{1,2}\s+and/.test(list[0]) ? point.day : undefined;
    if (list && until !== undefined && /\bbetween\s+(?:the\s+)?$/i.test(text.slice(0, point.start - list[0].length))) {
      out.push({
        ...point,
        start: point.start - list[0].length,
        day: Number.parseInt(list[0], 10),
        to: definedParts(point.year, point.month, until),
      });
      continue;
    }
    if (list && point.day !== undefined && point.month !== undefined) {
      const { day: _day, ...month } = point;
      out.push({ ...month, start: point.start - list[0].length });
      continue;
    }
    out.push(point);
  }
  return out;
}
