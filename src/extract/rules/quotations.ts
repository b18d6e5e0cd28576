/** Quotations, followed from mark to mark over sentences and paragraphs. */
import type { ParsedSentence } from "./parsed-sentence.ts";

/** A piece of a quotation within one line, half-open in words. */
export interface Piece {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  /** The piece goes on from the one before it. */
  readonly continued: boolean;
}

/** Every piece of quoted text with at least three words, in order. */
export function quotations(lines: readonly ParsedSentence[]): Piece[] {
  const pieces: Piece[] = [];
  let inside = false;
  let passage = -1;
  for (const line of lines) {
    const { words, sentence } = line;
    if (sentence.passage !== passage) {
      // A quotation goes on in the next paragraph only when that one opens with a mark again.
      if (inside && !/^["\u201c]/.test(words[0]?.text ?? "")) inside = false;
      passage = sentence.passage;
    }
    let first = 0;
    let continued = inside;
    words.forEach(({ text }, at) => {
      const opens = text === "\u201c" || (text === '"' && !inside) || (text === '"' && at === 0 && continued);
      if (opens) {
        if (!inside) continued = false;
        inside = true;
        first = at + 1;
      } else if (inside && (text === "\u201d" || text === '"')) {
        if (at - first >= 3) pieces.push({ line: line.index, first, last: at, continued });
        inside = false;
        continued = true;
      }
    });
    if (inside && words.length > first) pieces.push({ line: line.index, first, last: words.length, continued });
  }
  return pieces;
}
