/**
 * What the network reads at once: runs of whole sentences that overlap, so that what stands at the edge of one window
 * stands inside another. Only a sentence longer than a window is cut, between two words. The credit of a picture, which may
 * be glued to the sentence behind it, is not read.
 */
import type { Source, Span } from "../../model/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Pieces } from "./pieces.ts";
import { words } from "./words.ts";

export interface Limits {
  /** Word pieces of a window, and how many of them the next one reads again. */
  readonly pieces: number;
  readonly overlap: number;
}

export interface Window {
  readonly words: readonly Span[];
  /** The pieces of each word. */
  readonly pieces: readonly (readonly number[])[];
  /** Its sentences by number, with their words; half-open. */
  readonly sentences: readonly { readonly number: number; readonly first: number; readonly last: number }[];
}

/** A sentence or a part of one, half-open in words; a turn's label belongs to its first sentence. */
interface Segment {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

export function windowsOf(
  { text, passages }: Pick<Source, "text" | "passages">,
  sentences: readonly Sentence[],
  pieces: Pieces,
  limits: Limits,
): Window[] {
  const all = outside(
    sentences.filter(({ credit }) => credit),
    words(text),
  );
  const cut = all.map(({ start, end }) => pieces.of(text.slice(start, end)));
  const segments = segmentsOf(
    all,
    cut.map(({ length }) => length),
    sentences.map(({ start, passage }, at) =>
      sentences[at - 1]?.passage === passage ? start : Math.min(start, passages[passage]?.start ?? start),
    ),
    limits.pieces,
  );
  return runs(
    segments.map(({ size }) => size),
    limits,
  ).map(([from, to]) => {
    const [begin, end] = [segments[from]?.first ?? 0, segments[to - 1]?.last ?? 0];
    return {
      words: all.slice(begin, end),
      pieces: cut.slice(begin, end),
      sentences: segments
        .slice(from, to)
        .map(({ sentence, first, last }) => ({ number: sentence, first: first - begin, last: last - begin })),
    };
  });
}

/** The words that lie in none of the spans; both are in the order of the text. */
function outside(spans: readonly Span[], all: readonly Span[]): Span[] {
  let at = 0;
  return all.filter(({ start }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return start < (spans[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function segmentsOf(
  all: readonly Span[],
  sizes: readonly number[],
  starts: readonly number[],
  longest: number,
): Segment[] {
  const segments: Segment[] = [];
  let word = 0;
  starts.forEach((_, sentence) => {
    const until = starts[sentence + 1] ?? Number.POSITIVE_INFINITY;
    let [first, size] = [word, 0];
    for (; word < all.length && (all[word]?.start ?? 0) < until; word += 1) {
      const more = sizes[word] ?? 0;
      if (size > 0 && size + more > longest) {
        segments.push({ sentence, first, last: word, size });
        [first, size] = [word, 0];
      }
      size += more;
    }
    if (word > first) segments.push({ sentence, first, last: word, size });
  });
  return segments;
}

/** Runs of segments of at most `pieces`; each begins so that it shares about `overlap` with the one before. */
export function runs(sizes: readonly number[], { pieces, overlap }: Limits): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let first = 0; first < sizes.length; ) {
    let [last, size] = [first, 0];
    while (last < sizes.length && (last === first || size + (sizes[last] ?? 0) <= pieces)) size += sizes[last++] ?? 0;
    found.push([first, last]);
    if (last === sizes.length) break;
    let [back, shared] = [last, 0];
    while (back - 1 > first && shared + (sizes[back - 1] ?? 0) <= overlap) shared += sizes[--back] ?? 0;
    first = back;
  }
  return found;
}
