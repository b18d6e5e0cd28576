/** Marks on a text → the passages that tile it. */
import type { Diagnostic, Passage } from "../model/index.ts";

/** Where a passage begins, and what it is. */
export interface Mark extends Omit<Passage, "index" | "end"> {}

/** A passage is never longer (UTF-16 code units). Real ones are a hundredth of it; this is for a file that is one line. */
export const longest = 20_000;

/**
 * Passages from marks in the order of the text. Each reaches to the next, so that blank lines belong to the passage
 * before them; the first begins at 0.
 */
export function tile(text: string, marks: readonly Mark[]): { passages: Passage[]; noticed: Diagnostic[] } {
  const passages: Passage[] = [];
  let cuts = 0;
  marks.forEach((mark, at) => {
    const end = marks[at + 1]?.start ?? text.length;
    let start = at === 0 ? 0 : mark.start;
    while (end - start > longest) {
      const cut = cutBefore(text, start + longest);
      passages.push({ ...mark, index: passages.length, start, end: cut });
      start = cut;
      cuts += 1;
    }
    if (start < end) passages.push({ ...mark, index: passages.length, start, end });
  });
  const message = `a paragraph of more than ${longest.toLocaleString("en-GB")} characters was cut, in ${cuts} ${cuts === 1 ? "place" : "places"}`;
  return { passages, noticed: cuts > 0 ? [{ code: "passage-cut", message }] : [] };
}

/** The last place before `limit` where a cut does least harm: after a sentence, after a word, between characters. */
function cutBefore(text: string, limit: number): number {
  const from = limit - longest / 4;
  const tail = text.slice(from, limit);
  const sentence = Math.max(...["\n", ". ", "? ", "! "].map((end) => tail.lastIndexOf(end)));
  if (sentence >= 0) return from + sentence + (tail[sentence] === "\n" ? 1 : 2);
  const word = tail.lastIndexOf(" ");
  if (word >= 0) return from + word + 1;
  return /[\ud800-\udbff]$/.test(tail) ? limit - 1 : limit;
}
