/** Dates as exact as they are known: a month stays a month. */
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const marks: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** An EDTF value in words: "2023-06" → "Jun 2023", "2022/.." → "from 2022". */
export function dateInWords(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return oneDate(from);
  if (to === "..") return `from ${oneDate(from)}`;
  if (from === "..") return `until ${oneDate(to)}`;
  return `${oneDate(from)} to ${oneDate(to)}`;
}

function oneDate(date: string): string {
  const mark = marks[date.at(-1) ?? ""];
  const [year = "", month, day] = (mark === undefined ? date : date.slice(0, -1)).split("-");
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
  return `${mark ?? ""}${words}`;
}

/** The days that a line's claims allow: "2022-06-01" to "2022-06-30" → "Jun 2022". */
export function boundsInWords(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return "";
  if (earliest === null) return `until ${oneDate(latest ?? "")}`;
  if (latest === null) return `from ${oneDate(earliest)}`;
  const [from, to] = [earliest.split("-"), latest.split("-")];
  if (earliest === latest) return oneDate(earliest);
  const wholeYears = earliest.endsWith("-01-01") && latest.endsWith("-12-31");
  const wholeMonths = earliest.endsWith("-01") && isLastOfMonth(latest);
  const cut = (parts: string[], length: number) => oneDate(parts.slice(0, length).join("-"));
  const length = wholeYears ? 1 : wholeMonths ? 2 : 3;
  const [first, last] = [cut(from, length), cut(to, length)];
  return first === last ? first : `${first} to ${last}`;
}

function isLastOfMonth(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
}
