/** The kinds of a transcript's paragraphs. A speaker goes on until somebody else does, or a heading closes the turn. */
import type { Mark } from "../passages.ts";
import { isPlainlyHeading, looksLikeHeading } from "./headings.ts";
import { proseMarks, type Words } from "./prose.ts";
import { isDirection, type Labels } from "./speakers.ts";

/** "MR ALED PARRY (sworn)", "Questioned by MS LOWE". */
const OPENS_EXAMINATION =
  /\((?:re-?)?(?:sworn|affirmed|called|recalled|continued)\b[^)]*\)\.?$|^(?:further |re-|cross-)?(?:examin(?:ation|ed)|question(?:s|ed)|opening|closing|submissions?|statement|evidence)\b.{0,60}\b(?:by|from|of|on behalf of)\b/i;

export function turnMarks(words: readonly Words[], labels: Labels): Mark[] {
  const first = words.findIndex(({ text }) => labels(text) !== undefined);
  let speaker: string | undefined;
  return words.flatMap((each, at): Mark[] => {
    const { text, alone: _, ...place } = each;
    const label = labels(text);
    if (label) speaker = label.speaker;
    else if (isDirection(text)) return [{ ...place, kind: "other" }];
    else if (at < first) return proseMarks(words.slice(at, at + 2)).slice(0, 1);
    else if (looksLikeHeading(text) && (OPENS_EXAMINATION.test(text.trim()) || isPlainlyHeading(text) || !speaker)) {
      speaker = undefined;
      return [{ ...place, kind: "heading" }];
    }
    return [speaker === undefined ? { ...place, kind: "paragraph" } : { ...place, kind: "turn", speaker }];
  });
}
