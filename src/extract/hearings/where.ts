/** The day and the place of a hearing, from the lines above the first word that is said. */
import type { Span } from "../../model/index.ts";
import type { HearingLine } from "./lines.ts";

const DAY = /\b(?:hearing\s+)?day\s+\d{1,3}\b/i;
const DATE =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+\d{4}/i;
const VENUE =
  /\b(?:guildhall|hall|house|centre|court|courts|courtroom|hotel|chambers|church|building|street|square|arena|college|university|theatre|library|rooms?)\b/i;
const NO_VENUE = /\b(?:inquiry|inquest|tribunal|before|chair|counsel|transcript|hearing|day|solicitors?|llp)\b|[.:?]$/i;

interface Setting {
  readonly day: Span | undefined;
  readonly place: Span | undefined;
}

export function settingOf(lines: readonly HearingLine[], text: string): Setting {
  const first = lines.findIndex(({ is }) => is === "turn");
  const above = lines.slice(0, Math.max(0, first));
  const at = (pattern: RegExp): Span | undefined => {
    for (const { start, end } of above) {
      const match = pattern.exec(text.slice(start, end));
      if (match) return { start: start + match.index, end: start + match.index + match[0].length };
    }
    return undefined;
  };
  const venue = above.find(({ start, end }) => {
    const words = text.slice(start, end);
    return words.length <= 90 && VENUE.test(words) && !NO_VENUE.test(words) && /^[\p{Lu}\d]/u.test(words);
  });
  const name = venue && /^[^,\n(]+/.exec(text.slice(venue.start, venue.end))?.[0].trimEnd();
  return {
    day: at(DAY) ?? at(DATE),
    place: venue && name ? { start: venue.start, end: venue.start + name.length } : undefined,
  };
}
