/** Dates as exact as they are known: a month stays a month. */
export const monthNames: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const marks: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** How a last day without a first one is told: what lasted, lasted until then; what is expected is due by then. */
type Ended = "until" | "by";

/** An EDTF value in words: "2023-06" → "Jun 2023", "2022/.." → "from 2022". */
export function dateInWords(edtf: string, ended: Ended = "until"): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return oneDate(from);
  if (to === "..") return `from ${oneDate(from)}`;
  if (from === "..") return `${ended} ${oneDate(to)}`;
  return `${oneDate(from)} to ${oneDate(to)}`;
}

function oneDate(date: string): string {
  const mark = marks[date.at(-1) ?? ""];
  const [year = "", month, day] = (mark === undefined ? date : date.slice(0, -1)).split("-");
  const words = [day && String(Number(day)), month && monthNames[Number(month) - 1], year].filter(Boolean).join(" ");
  return `${mark ?? ""}${words}`;
}

/**
 * The days that a line's claims allow: "2022-06-01" to "2022-06-30" → "Jun 2022". A first or last day of a month or a
 * year may have come from words that named no day, so it is never shown as one.
 */
export function boundsInWords(earliest: string | null, latest: string | null, ended: Ended = "until"): string {
  if (earliest === latest) return earliest === null ? "" : oneDate(earliest);
  const from = earliest && firstAsKnown(earliest, latest);
  const to = latest && lastAsKnown(latest, earliest);
  if (!from || !to) return from ? `from ${oneDate(from)}` : `${ended} ${oneDate(to || "")}`;
  return from === to ? oneDate(from) : `${oneDate(from)} to ${oneDate(to)}`;
}

function firstAsKnown(day: string, latest: string | null): string {
  const wholeYear = day.endsWith("-01-01") && (latest === null || latest.endsWith("-12-31") || !sameYear(day, latest));
  return wholeYear ? day.slice(0, 4) : day.endsWith("-01") ? day.slice(0, 7) : day;
}

function lastAsKnown(day: string, earliest: string | null): string {
  const wholeYear =
    day.endsWith("-12-31") && (earliest === null || earliest.endsWith("-01-01") || !sameYear(day, earliest));
  return wholeYear ? day.slice(0, 4) : isLastOfMonth(day) ? day.slice(0, 7) : day;
}

function sameYear(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

function isLastOfMonth(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
}
