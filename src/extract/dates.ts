/**
 * Dates in a text, as written, with their EDTF value (ISO 8601-2:2019, level 1) and never more exact than the words:
 * a month stays a month. Days and months are found by chrono-node; years alone, seasons, decades and everything about
 * intervals are ours. What is told from a date of reference ("last September", "on Wednesday") has a value only when
 * the source has a date that is exact enough.
 */
import type { Edtf, Span } from "../model/index.ts";
import { isEdtf } from "../model/index.ts";
import { anchorOf } from "./dates/anchor.ts";
import type { Point } from "./dates/point.ts";
import { points } from "./dates/points.ts";
import { type Direction, resolve } from "./dates/resolve.ts";
import { goneOn, type Memory, ofYear, spokenYear, stepped, type Told } from "./dates/told.ts";

export { goneOn, type Memory, type Told } from "./dates/told.ts";

export interface DateMention extends Span {
  /** The words, with the preposition that belongs to them: "in September last year". */
  readonly text: string;
  /** The value when what is dated has happened, and when it is still to come; they differ for "in June". */
  readonly past: Edtf | undefined;
  readonly future: Edtf | undefined;
  /** Whether the value depends on the date of the source. */
  readonly relative: boolean;
  /** A day or month without its year, and without a "last" or "next" that ties it to the source's date. */
  readonly yearless: boolean;
  /** The year that the words name. */
  readonly year?: number;
}

const openers =
  /(?:^|[\s(\u201c"])((?:(?:(?:on|in) or (?:about|around)|on|in|during|since|from|by|until|till|before|after|around|about|circa|c\.|approximately|between|of|as of|at the (?:end|start|beginning) of|early|late|mid|the|early in|late in|later|the (?:morning|afternoon|evening|night) of)[\s-]+)+)$/i;

/** "since it was built in 1971", "until his dismissal on 3 October 2011": the clause's date is the bound. */
const bounds =
  /\b(since|until|till)\s+(?:it|he|she|they|I|we|his|her|its|their|the|my|our)\s[^,.;:()\d]{1,60}\s(?:in|on)\s+$/i;

/**
 * The dates of a text; offsets are those of `text` plus `offset`. A line break inside a date is a blank. `before` is what
 * was told last, for "that year" and "the next day"; `memory` tells when days and months without a year are of that year.
 */
export function findDates(
  text: string,
  offset: number,
  sourceDate: Edtf | undefined,
  before: Told = {},
  memory: Memory = "none",
): DateMention[] {
  const { squeezed, placeOf } = squeeze(text);
  return inSqueezed(squeezed, sourceDate, before, memory).map((date) => {
    const [start, end] = [placeOf(date.start), placeOf(date.end - 1) + 1];
    return { ...date, start: offset + start, end: offset + end, text: text.slice(start, end) };
  });
}

/** Each run of white space as one blank, and where a place in that text was. */
function squeeze(text: string): { squeezed: string; placeOf: (at: number) => number } {
  if (!/\s{2}|[^\S ]/.test(text)) return { squeezed: text, placeOf: (at) => at };
  const places: number[] = [];
  let squeezed = "";
  for (const { 0: run, index } of text.matchAll(/\s+|\S+/g)) {
    const blank = /^\s/.test(run);
    squeezed += blank ? " " : run;
    for (let at = 0; at < (blank ? 1 : run.length); at += 1) places.push(index + at);
  }
  return { squeezed, placeOf: (at) => places[at] ?? text.length };
}

function inSqueezed(text: string, sourceDate: Edtf | undefined, before: Told, memory: Memory): DateMention[] {
  if (
    !/\d|\b(?:mon|tues?|weds?|thurs?|fri|sat|sun|christmas|easter)\b|(?:days?|dates?|nights?|weekends?|months?|weeks?|years?|spring|summer|autumn|winter|today|yesterday|tomorrow|tonight|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(
      text,
    )
  ) {
    return [];
  }
  const anchor = anchorOf(sourceDate);
  const found: DateMention[] = [];
  const all = points(text, anchor);
  let told = before;
  for (let at = 0; at < all.length; at += 1) {
    const written = all[at];
    if (!written) continue;
    const point = stepped(written, told);
    const opener = openers.exec(text.slice(Math.max(0, point.start - 40), point.start))?.[1] ?? "";
    const bound = bounds.exec(text.slice(Math.max(0, point.start - 80), point.start))?.[1];
    const next = all[at + 1];
    const joined = next && joinOf(point, text.slice(point.end, next.start), opener);
    const until = joined && next ? next.end : point.end;
    const end = until - (/[\s,.;]*$/.exec(text.slice(point.start, until))?.[0].length ?? 0);
    const start = point.start - opener.length;
    const yearless = !point.relative && point.year === undefined && point.shift === undefined;
    const spoken = yearless && point.weekday === undefined ? spokenYear(told, memory, anchor) : undefined;
    const value = (direction: Direction) => {
      // What is still to come is told from the source's date, whatever year was spoken of.
      const ahead = direction === "future" && anchor?.month !== undefined;
      const edtf = resolve({
        point: spoken === undefined || ahead ? point : ofYear(point, spoken),
        other: joined === "to" ? next : undefined,
        before: (bound ?? opener).toLowerCase(),
        direction,
        anchor,
      });
      return edtf !== undefined && isEdtf(edtf) ? edtf : undefined;
    };
    if (joined) at += 1;
    const date: DateMention = {
      start,
      end,
      text: text.slice(start, end),
      past: value("past"),
      future: value("future"),
      relative: point.relative || (point.year === undefined && spoken === undefined),
      yearless: yearless && spoken === undefined,
      ...(point.year !== undefined && !point.relative && { year: point.to?.year ?? point.year }),
    };
    told = goneOn(told, date);
    found.push(date);
  }
  return found;
}

/** How a date goes on with the next one: a range ("May to June", "between May and June"), or days of one month. */
function joinOf(point: Point, link: string, before: string): "to" | "list" | undefined {
  if (/^\s*(?:-|\u2013|to|until|till|up to)\s*$/i.test(link)) return "to";
  // "from 1999 until it was shut in 2014", "from 1998 until its acquisition in 2007".
  if (/from\s+$/i.test(before) && /^\s+(?:until|till)\s[^.;:()]{1,70}\s(?:in|on)\s+$/i.test(link)) return "to";
  if (!/^\s+and\s+$/i.test(link)) return undefined;
  if (/between\s+$/i.test(before)) return "to";
  const dayAlone = point.month === undefined && point.day !== undefined;
  return dayAlone && !/between/i.test(before) ? "list" : undefined;
}
