/** A date in a text, as far as its words tell it. */
import type { Span } from "../../model/index.ts";

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
  readonly season?: Season;
  readonly step?: Step;
  /** Told by chrono from the date of reference. */
  readonly relative: boolean;
}

/** The month that a season begins with. */
export type Season = 3 | 6 | 9 | 12;

/** What is counted from the date that was told last: "the next day", "that year", "the 17th" of its month. */
export interface Step {
  /** A week is told by the month that it ends in. */
  readonly unit: "day" | "week" | "month" | "year";
  readonly by: number;
  /** "the following spring": on which side of that date the next such season lies. */
  readonly side?: -1 | 1;
}
