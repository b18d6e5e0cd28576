/** Single dates in a text: what chrono-node finds, and what it does not look for (`patterns.ts`). */
import * as chrono from "chrono-node";
import type { Span } from "../../model/index.ts";
import type { Anchor } from "./anchor.ts";
import { addDays, type Day } from "./day.ts";
import { patterns, shiftOf } from "./patterns.ts";
import type { Point } from "./point.ts";

const year = /\b(?:1[6-9]\d\d|20\d\d)\b/;

/** In the order of the text, never overlapping. */
export function points(text: string, anchor: Anchor | undefined): Point[] {
  const found = fromChrono(text, anchor);
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((point) => point.start < span.end && span.start < point.end)) continue;
      // A bare number is a year only where a year may stand.
      if (year.test(match[0]) && match[0].length === 4 && !isYearPlace(text, span)) continue;
      const told = read(match, anchor);
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
  // "2015: the firm …", "• 2015 – the firm …": a line that opens with its year.
  if (
    /^[\s\u2022*-]*$/.test(text.slice(0, start)) &&
    /^(?:\s?[:\u2013\u2014-]|\s+to\s+\d{4}|,|\s\p{Lu})/u.test(text.slice(end))
  )
    return true;
  return (
    /(?:\b(?:in|since|from|by|until|till|of|to|and|during|before|after|early|late|mid|around|about|circa|between|summer|spring|autumn|winter|year|throughout|an?|its|their|our|his|her|the|end|or|than|\d)[\s-]|[(,\u2013-]\s?)$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ) || /^\)/.test(text.slice(end))
  );
}

const hidden = (part: string): string => "\u00b7".repeat(part.length);

function fromChrono(text: string, anchor: Anchor | undefined): Point[] {
  const reference = anchor
    ? new Date(anchor.year, (anchor.month ?? 6) - 1, anchor.day ?? 15, 12)
    : new Date(2000, 0, 1, 12);
  // "the evening of 2 March" hides the day from chrono, and of "forty-one years ago" it reads the end; a sign that
  // means nothing to it keeps the places. "may" and "sat" in small letters are no month and no day of the week.
  const plain = text
    .replace(/\b(?:morning|afternoon|evening|night) of\b|\b[a-z]+ty-[a-z]+(?= years ago)/gi, hidden)
    .replace(/\b(?:may|march|sun|sat|mon|wed|second)\b/g, hidden);
  return chrono.en.GB.parse(plain, reference).flatMap(({ index, text: found, start, end }) => {
    const words = found.replace(/(?:\s+of|[\s,]+)$/, "");
    // Counted from what was told, not from the date of the source.
    if (/\bnext (?:day|morning|afternoon|evening|night)$/i.test(words)) return [];
    if (/^next\b/i.test(words) && /\bthe (?:very )?$/i.test(text.slice(0, index))) return [];
    if (/^the (?:very )?next\b/i.test(words)) return [];
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
    const parts = (of: typeof start, exact = true) =>
      definedParts(known(of, "year"), known(of, "month"), exact ? known(of, "day") : undefined);
    const weekday = start.isCertain("weekday") && !start.isCertain("day") ? start.get("weekday") : null;
    // The end of a month is told by the month.
    const day = dayNotYear(words);
    const told =
      day === undefined
        ? parts(start, !/^end of\b/i.test(words))
        : definedParts(undefined, start.get("month") ?? undefined, day);
    if (told.month === undefined && told.day === undefined && weekday === null) return [];
    // "March" before a verb is no month.
    if (
      /^(?:May|March|Sun|Sat|Mon|Wed)$/.test(text.slice(span.start, span.end)) &&
      !/\b(?:in|since|by|until|from|to|and|last|next|this|of|early|late|between|during)\s$/i.test(
        text.slice(0, span.start),
      )
    )
      return [];
    const shift = /\b(last|this|next)\s+$/i.exec(text.slice(0, span.start)) ?? /^(last|this|next)\b/i.exec(words);
    const that = told.day === undefined && !end && /\b(?:that|the same|in the)\s+$/i.exec(text.slice(0, span.start));
    if (that && told.month !== undefined && told.year === undefined) {
      return [{ start: that.index, end: span.end, ...told, step: { unit: "year", by: 0 }, relative: false }];
    }
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

/** "on January 17": chrono takes a number above 12 for the year 2017. */
function dayNotYear(words: string): number | undefined {
  const [, number] = /^(?!in\s)(?:on\s+)?[A-Z][a-z]+\.?\s+(\d\d)$/.exec(words) ?? [];
  return number !== undefined && Number(number) <= 31 ? Number(number) : undefined;
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
  const told = definedParts(
    start.get("year") ?? undefined,
    start.get("month") ?? undefined,
    start.get("day") ?? undefined,
  );
  if (unit === "year") return { ...span, ...definedParts(told.year), relative: true };
  if (anchor.month === undefined) return { ...span, relative: true };
  if (unit === "week") return { ...span, ...(anchor.day !== undefined && weekOf(told)), relative: true };
  if (unit === "month") return { ...span, ...definedParts(told.year, told.month), relative: true };
  return anchor.day === undefined
    ? { ...span, relative: true }
    : { ...span, ...definedParts(told.year, told.month, told.day), relative: true };
}

/** From Monday to Sunday. */
function weekOf({ year, month, day }: Partial<Day>): Partial<Pick<Point, "year" | "month" | "day" | "to">> {
  if (year === undefined || month === undefined || day === undefined) return {};
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const monday = addDays({ year, month, day }, -((weekday + 6) % 7));
  return { ...monday, to: addDays(monday, 6) };
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
    const yearTold = point.step?.unit === "year" && point.month === undefined && point.season === undefined;
    if (
      last &&
      last.year === undefined &&
      (yearOnly || noValue || yearTold) &&
      /^(?:\s+|\s+of\s+|,\s*)$/.test(text.slice(last.end, point.start))
    ) {
      out[out.length - 1] = {
        ...last,
        end: point.end,
        ...(point.year !== undefined && { year: point.year }),
        ...(point.step && { step: point.step }),
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
      const first = Number.parseInt(list[0], 10);
      const { day, ...month } = point;
      const start = point.start - list[0].length;
      // Two days side by side are an interval; what lies apart is told no more exactly than by its month.
      const told = day === first + 1 ? { ...point, day: first, to: definedParts(point.year, point.month, day) } : month;
      out.push({ ...told, start });
      continue;
    }
    out.push(point);
  }
  return out;
}
