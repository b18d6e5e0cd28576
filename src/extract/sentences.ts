/** Sentences with their exact places. A passage bounds its sentences; a closing quotation mark belongs to the one before. */
import type { Passage, Source, Span } from "../model/index.ts";

export interface Sentence extends Span {
  readonly text: string;
  /** Index of its passage in the source. */
  readonly passage: number;
  /** Whether it is the credit of a picture ("BBC", "Police handout") and no sentence of the text. */
  readonly credit: boolean;
}

/** Longer than any sentence that a person wrote; what has no full stop is cut here, so that time stays linear. */
const longest = 2000;

/** Short forms that end in a full stop and do not end a sentence. */
const abbreviations = new Set(
  (
    "mr mrs ms messrs dr prof rev hon st sgt insp supt det sir cllr capt lt col maj gen cpl jr sr no nos para paras " +
    "p pp vol fig art cl ch reg regs s ss sch ed eds v vs cf e.g i.e eg ie viz etc approx c ca inc ltd co dept gov " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri tel ext"
  ).split(" "),
);
/** Of these, the ones that may end a sentence all the same, when what follows does not look like a number or a name. */
const eitherWay = new Set("etc no inc ltd co jr sr s c p".split(" "));

const boundary = /(?<![.!?\u2026])([.!?\u2026]+)(["'\u2019\u201d)\]]*)(?=\s)|\n\s*\n/gu;

export function sentences(source: Pick<Source, "text" | "passages">): Sentence[] {
  return source.passages.flatMap((passage) => sentencesOf(source.text, passage));
}

function sentencesOf(text: string, { start, end, index, kind, speaker }: Passage): Sentence[] {
  const passage = text.slice(start, end);
  const label = labelLength(passage, speaker);
  const cuts = [...new Set([0, label, ...ends(passage, label), passage.length])].sort((a, b) => a - b);
  return cuts.flatMap((from, at) => {
    if (from < label) return [];
    const piece = passage.slice(from, cuts[at + 1] ?? from);
    const trimmed = piece.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
    const place = start + from + piece.length - piece.trimStart().length;
    const credit = kind === "caption" && !/[.!?\u2026]["'\u2019\u201d)\]]*$/u.test(trimmed);
    return { start: place, end: place + trimmed.length, text: trimmed, passage: index, credit };
  });
}

/** "Mr Roe: ", "**MR ROE:** ", "Q12 Mr Roe: " at the start of a turn is its label, no part of what is said. */
export function labelLength(passage: string, speaker: string | undefined): number {
  const before = /^[\s*]*(?:Q\d{1,4}[\s*.:]+|[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?/.exec(passage)?.[0].length ?? 0;
  if (speaker === undefined || !passage.startsWith(speaker, before)) return 0;
  const end = before + speaker.length;
  return end + (/^\**[:.]?\**\s*/.exec(passage.slice(end, end + 80))?.[0].length ?? 0);
}

/** Where sentences end in a passage, from an offset on. */
function ends(passage: string, from: number): number[] {
  const found: number[] = [];
  let last = from;
  const end = (at: number) => {
    while (at - last > longest) {
      const space = passage.lastIndexOf(" ", last + longest);
      last = space > last ? space : wholeUnits(passage, last + longest);
      found.push(last);
    }
    found.push(at);
    last = at;
  };
  for (const match of passage.slice(from).matchAll(boundary)) {
    const at = from + match.index + match[0].length;
    if (match[1] === undefined || endsSentence(passage, at, match[1], match[0].length)) end(at);
  }
  if (passage.length - last > longest) end(passage.length);
  return found;
}

/** A cut never goes through a pair of surrogates. */
function wholeUnits(passage: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(passage[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(passage[at] ?? "") ? at - 1 : at;
}

/** Whether the stop before `at` ends a sentence: by what stands before it and by how the text goes on. */
function endsSentence(passage: string, at: number, stop: string, length: number): boolean {
  const next = /^\s+["'\u2018\u201c([]*(.?)/u.exec(passage.slice(at, at + 12))?.[1] ?? "";
  if (/\p{Ll}/u.test(next)) return false;
  if (stop !== ".") return true;
  const word = /[\p{L}\p{N}.&]*$/u.exec(passage.slice(Math.max(0, at - length - 20), at - length))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (!abbreviations.has(lower)) return true;
  return eitherWay.has(lower) && !/\d/.test(next) && next !== "";
}
