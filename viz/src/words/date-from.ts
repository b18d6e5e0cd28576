/** A date as somebody writes it, as exact as it is written: "May 2024" → "2024-05". Undefined for anything else. */
import { isEdtf } from "../../../src/model/edtf.ts";
import { monthNames } from "./when.ts";

const written: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<word>[a-z]{3,9})\.? (?<year>\d{4})$/i,
  /^(?:(?<day>\d{1,2})[/.])?(?<month>\d{1,2})[/.](?<year>\d{4})$/,
];

export function dateFrom(text: string): string | undefined {
  const plain = text.trim().replace(/\s+/g, " ");
  for (const pattern of written) {
    const { year, month, word, day } = pattern.exec(plain)?.groups ?? {};
    if (year === undefined) continue;
    const number = word === undefined ? month : monthNumber(word);
    const date = [year, number, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0"))).join("-");
    return isEdtf(date) ? date : undefined;
  }
  return undefined;
}

/** "sept" is the ninth month; "0", which is none, for what is no month's name. */
function monthNumber(word: string): string {
  const letters = word.toLowerCase();
  const index = fullNames.findIndex((name) => name.startsWith(letters));
  return String(index + 1);
}

const fullNames = monthNames.map((_, index) =>
  new Date(Date.UTC(2000, index, 1)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" }).toLowerCase(),
);
