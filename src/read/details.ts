/** Where a text says its date besides a line of its own. */
import { type Edtf, isEdtf } from "../model/index.ts";

/** "18 May 2022 – Anna Bell": what stands on either side of the dash in a title. */
export function datesAround(title = ""): string[] {
  return [title, ...(/\s[–—|-]\s/.test(title) ? title.split(/\s[–—|-]\s/) : [])];
}

/** "hearings/2025-04-29.rst": a transcript is filed under the day of its hearing. */
export function dateInName(path: string): Edtf | undefined {
  const base = path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
  const [, year, month, day] = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(base) ?? [];
  const date = `${year}-${month}-${day}`;
  return isEdtf(date) ? date : undefined;
}
