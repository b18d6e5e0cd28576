/** A stretch of time as the reader chose it: each end a day, a month or a year, and never more exact than that. */
import { boundsOf } from "../../../src/model/edtf.ts";
import { isExpected, type Said } from "../words/manner.ts";

export interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** First and last day that a claim's words allow; without either it has no date. */
export interface Time {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** As exact as the words, in EDTF; absent where only the days are known. */
  readonly when?: string | null;
  /** Its day is a deadline: when it is due at the latest, and not when it began. */
  readonly due?: true;
}

/** What is expected and has a last day alone falls on that day. */
export function dueTime(said: Time & Pick<Said, "stance">): Time {
  const { earliest, latest, when = null } = said;
  const isDue = isExpected(said) && earliest === null && latest !== null;
  return isDue ? { earliest: latest, latest, when, due: true } : said;
}

export function isOpen({ from, to }: Window): boolean {
  return from === undefined && to === undefined;
}

export function isDated({ earliest, latest }: Time): boolean {
  return earliest !== null || latest !== null;
}

/** Whether a time may lie in the window. What began before and has no end does; so does a year that has one day in it. */
export function mayLieIn(window: Window): (time: Time) => boolean {
  const first = window.from && boundsOf(window.from).earliest;
  const last = window.to && boundsOf(window.to).latest;
  return ({ earliest, latest }) =>
    (first === undefined || latest === null || latest >= first) &&
    (last === undefined || earliest === null || earliest <= last);
}
