/** The kinds of a text's paragraphs, where nobody speaks in turns. */
import { gluedCredit, isCaption } from "../captions.ts";
import { dateOf } from "../dateline.ts";
import type { Mark } from "../passages.ts";
import { isPromotion } from "../promotion.ts";
import { isPlainlyHeading, looksLikeHeading } from "./headings.ts";
import { labelOf } from "./speakers.ts";

/** A paragraph's words and where they stand. */
export interface Words extends Pick<Mark, "start" | "page"> {
  readonly text: string;
  /** Whether it is set apart from what stands above and below. */
  readonly alone: boolean;
  /** Marked up as a heading. */
  readonly heading?: boolean;
}

/** Cells of a table, side by side. */
const ROW = / \| /;
/** What stands under a heading is at least so long, or a sentence. */
const body = 60;

export function proseMarks(words: readonly Words[]): Mark[] {
  return words.flatMap((each, at): Mark[] => {
    const { text, alone, heading, ...place } = each;
    if (heading) return [{ ...place, kind: "heading" }];
    if (isCaption(text)) return [{ ...place, kind: "caption" }];
    if (isPromotion(text)) return [{ ...place, kind: "other" }];
    if (isHeading(each, words[at + 1]?.text, at)) return [{ ...place, kind: "heading" }];
    const credit = gluedCredit(text);
    const paragraph: Mark = { ...place, start: place.start + credit, kind: "paragraph" };
    return credit > 0 ? [{ ...place, kind: "caption" }, paragraph] : [paragraph];
  });
}

function isHeading({ text, alone }: Words, next = "", at: number): boolean {
  if (!looksLikeHeading(text) || dateOf(text) !== undefined) return false;
  if (labelOf(text)?.sure) return false;
  if (at === 0) return true;
  if (ROW.test(text)) return false;
  if (isPlainlyHeading(text)) return true;
  return alone && !looksLikeHeading(next) && (next.length >= body || /[.:?!]["'”’)]*$/.test(next));
}
