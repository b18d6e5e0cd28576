/**
 * A sentence as words with their places. "trust's" is two words, "O'Dowd-Rao" and "Jan." are one, a reference
 * such as WITN01234 is one, and every other sign is a word of its own.
 */
import type { Span } from "../../model/index.ts";

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** A run of words, half-open. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const shortForms = "Mr|Mrs|Ms|Dr|Prof|Rev|St|Sgt|Cllr|Hon|Insp|Supt|Det|Capt|Lt|Col|Maj|Gen|No|Ltd|Inc|Co|Jr|Sr";
const pattern = new RegExp(
  [
    `(?:${shortForms})\\.(?=\\s|,|$)`,
    "(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=\\s?\\p{Lu})",
    "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[’'\\u2010\\u2011&./-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*",
    "[^\\s]",
  ].join("|"),
  "gu",
);
const clitic = /[’'](?:s|ve|re|ll|d|m)$/i;

/** The words of a text, placed from `offset` on. */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  const add = (start: number, form: string) =>
    words.push({ start: offset + start, end: offset + start + form.length, text: form, lower: plain(form) });
  for (const { 0: form, index } of text.matchAll(pattern)) {
    const tail = clitic.exec(form);
    if (tail === null || tail.index === 0) {
      add(index, form);
      continue;
    }
    add(index, form.slice(0, tail.index));
    add(index + tail.index, form.slice(tail.index));
  }
  return words;
}

/** One spelling of quotes and hyphens, in lower case. */
function plain(form: string): string {
  return form
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/^(.{2,})\.$/, "$1");
}
