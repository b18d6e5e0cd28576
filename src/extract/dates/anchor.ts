/** The date against which relative words are read, as exact as the source gives it. */
import type { Edtf } from "../../model/index.ts";

export interface Anchor {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** As the source has it. */
  readonly edtf: Edtf;
}

/** A day, a month or a year; an interval or nothing is no anchor. */
export function anchorOf(date: Edtf | undefined): Anchor | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? "");
  if (!match || date === undefined) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }), edtf: date };
}
