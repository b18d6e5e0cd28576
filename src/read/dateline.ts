/** The date that a source bears, when it says so beyond doubt: a line that is a date and nothing else. */
import { type Edtf, isEdtf } from "../model/index.ts";

const months = "january february march april may june july august september october november december".split(" ");
const WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?";
const MONTH = `(${months.join("|")}|${months.map((name) => name.slice(0, 3)).join("|")}|sept)\\.?`;
const CLOCK = "(?:[,\\s]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}\\s?(?:[ap]\\.?m\\.?)?(?:\\s?(?:gmt|bst))?)?";
const LEAD =
  "(?:(?:first\\s+)?(?:published|posted|issued|sent|dated|date(?:\\s+of\\s+(?:publication|issue|report|hearing|letter))?)" +
  "(?:\\s+on)?\\s*[:,]?\\s*)?";

const shapes: readonly {
  readonly pattern: RegExp;
  readonly parts: (match: readonly string[]) => readonly (string | undefined)[];
}[] = [
  {
    pattern: new RegExp(
      `^${LEAD}${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})${CLOCK}$`,
      "i",
    ),
    parts: ([, day, month, year]) => [year, month, day],
  },
  {
    pattern: new RegExp(`^${LEAD}${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}$`, "i"),
    parts: ([, month, day, year]) => [year, month, day],
  },
  { pattern: new RegExp(`^${LEAD}${MONTH}\\s+(\\d{4})$`, "i"), parts: ([, month, year]) => [year, month] },
  { pattern: new RegExp(`^${LEAD}(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].{0,30})?$`, "i"), parts: ([, ...parts]) => parts },
];

/** No date is longer, dots and asterisks around it counted. */
const longest = 160;

/** The date that a whole line, label or attribute states; not one that a sentence mentions. */
export function dateOf(line: string): Edtf | undefined {
  const words = line.replace(/[\s\u00a0]+/g, " ");
  if (words.length > longest) return undefined;
  const text = words.replace(/^[*_#\s]+|[*_\s.]+$/g, "");
  for (const { pattern, parts } of shapes) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = "", month = "", day] = parts(match);
    const value = [year, monthNumber(month), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
    return isEdtf(value) ? value : undefined;
  }
  return undefined;
}

const AFTER_DAY =
  /^.{0,80}\b(?:day \d{1,3}|hearing|session|transcript)\b.{0,40}?(?:\s[–—-]\s|[,:|]\s|\bof\s|\bon\s)(.+)$/i;
/** "The Marlow Inquiry, 6 March 2025". */
const AFTER_INQUIRY = /^(?:\p{Lu}[\p{L}'’-]*\s+){1,8}(?:Inquiry|INQUIRY|Inquests?|INQUESTS?)(?:,|:|\s[–—|-])\s+(.+)$/u;
/** "By Ann Lee, 6 March 2025". */
const AFTER_BYLINE = /^By \p{Lu}[^\d:;]{2,60}?(?:,|\s[–—|-])\s+(.+)$/u;
/** A newspaper by the last word of its name. */
export const paper =
  "(?:\\p{Lu}[\\p{L}'’&-]*\\s+){0,4}(?:Advertiser|Argus|Chronicle|Citizen|Courier|Echo|Express|Gazette|Guardian|Herald|" +
  "Independent|Journal|Mail|Mercury|Mirror|News|Observer|Post|Press|Record|Standard|Star|Sun|Telegraph|Times|Tribune)";
/** "Holm Echo, 6 March 2025", and a letter's "Holm, 6 March 2025". */
const AFTER_PAPER = new RegExp(`^(?:${paper}|\\p{Lu}\\p{Ll}+)(?:,|:|\\s[–—|-])\\s+(.+)$`, "u");
/** "Minutes of the Planning Committee, 6 March 2025", "Held at Holm Town Hall on 6 March 2025". */
const AFTER_MEETING =
  /^(?:(?:draft |approved )?(?:minutes|notes?|record|agenda)\b.{0,90}?(?:,|:|\bon|\bof|\s[–—|-])|(?:meeting )?held (?:(?:at|in) .{1,60} )?on)\s+(\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*)$/i;
const tails = [AFTER_DAY, AFTER_INQUIRY, AFTER_BYLINE, AFTER_PAPER, AFTER_MEETING];

/** "6 March 2025, afternoon session". */
const PART = /[,\s]+\(?(?:morning|afternoon|evening)(?: (?:session|sitting|hearing))?\)?\.?$/i;

/** How far down a text bears its date. */
const depth = 25;

/**
 * The dateline among a text's first lines. It may follow the number of a hearing's day ("Hearing Day 14 – Thursday
 * 6 March 2025"), a byline, a paper's name or what was minuted.
 */
export function datelineOf(lines: readonly string[]): Edtf | undefined {
  for (const written of lines.slice(0, depth)) {
    const line = written.slice(0, 160).replace(PART, "");
    const stated = [written, ...tails.flatMap((pattern) => pattern.exec(line)?.[1] ?? [])];
    const date = stated.map(dateOf).find((each) => each !== undefined);
    if (date) return date;
  }
  return undefined;
}

/** A day in words, "6 March 2025"; nothing for a month or a year. */
export function dayInWords(date: Edtf): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name && `${Number(day)} ${name[0]?.toUpperCase()}${name.slice(1)} ${year}`;
}

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month;
  return String(months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1).padStart(2, "0");
}
