/** WordPiece over single words, greedy and longest first, the way of BERT: a word → the numbers of its pieces. */
import { folded } from "./words.ts";

export interface Pieces {
  /** What stands before and after every window. */
  readonly opening: number;
  readonly closing: number;
  of(word: string): readonly number[];
}

/** Code points; longer words are unknown as a whole. */
const longest = 100;

/** From a vocabulary in BERT's format: a piece a line, its number the line's. */
export function piecesFrom(vocabulary: string): Pieces {
  const numbers = new Map(vocabulary.split("\n").map((piece, number) => [piece, number]));
  const known = new Map<string, readonly number[]>();
  const special = (name: string) => {
    const number = numbers.get(name);
    if (number === undefined) throw new RangeError(`the vocabulary has no ${name}`);
    return number;
  };
  const unknown = [special("[UNK]")];

  function cut(word: string): readonly number[] {
    if ([...word].length > longest) return unknown;
    const found: number[] = [];
    for (let start = 0; start < word.length; ) {
      let end = word.length;
      const piece = () => numbers.get((start > 0 ? "##" : "") + word.slice(start, end));
      while (end > start && piece() === undefined) end -= 1;
      const number = end > start ? piece() : undefined;
      if (number === undefined) return unknown;
      found.push(number);
      start = end;
    }
    return found.length > 0 ? found : unknown;
  }

  return {
    opening: special("[CLS]"),
    closing: special("[SEP]"),
    of(word) {
      const before = known.get(word);
      if (before) return before;
      const found = cut(folded(word));
      if (known.size < 100_000) known.set(word, found);
      return found;
    },
  };
}
