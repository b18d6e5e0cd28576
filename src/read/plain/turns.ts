/** The kinds of a transcript's paragraphs. A speaker goes on until somebody else does, or a heading closes the turn. */
import type { Mark } from "../passages.ts";
import { isPlainlyHeading, looksLikeHeading } from "./headings.ts";
import { indexes } from "./indexes.ts";
import { proseMarks, type Words } from "./prose.ts";
import { isDirection, type Label, type Labels } from "./speakers.ts";

/** A paragraph with what is known of it. */
interface SpokenWords extends Words {
  readonly label: Label | undefined;
}

/** "MR ALED PARRY (sworn)", "Mr Aled Parry (Recalled)". */
const OATH =
  /[([](?:[^()[\]]{1,60}\s)?(?:re-?)?(?:sworn|affirmed|called|recalled|continued|read|summari[sz]ed)\b[^()[\]]*[)\]]$/i;
/** "MR ALED PARRY, affirmed". */
const BARE_OATH = /^\p{Lu}[^,:]{3,80}, (?:sworn|affirmed|recalled|continued)$/u;
/** "Questioned by MS LOWE", "Closing statement by Mr Bell". */
const EXAMINATION =
  /^(?:further |re-?|cross-?|pre-recorded )*(?:examin(?:ation|ed)|question(?:s|ed|ing)|opening|closing|submissions?|statement|evidence|remarks|summary|announcements?)\b.{0,60}\b(?:by|from|of|on behalf of)\s/i;

/** A line above what it opens: an oath, an examination, a statement. */
export function opensExamination(line: string): boolean {
  const text = line.trim().replace(/\.$/, "");
  return (
    text.length <= 160 && looksLikeHeading(text) && [OATH, BARE_OATH, EXAMINATION].some((opens) => opens.test(text))
  );
}

export function turnMarks(words: readonly Words[], labels: Labels): Mark[] {
  return spokenMarks(words.map((each) => ({ ...each, label: labels(each.text) })));
}

export function spokenMarks(words: readonly SpokenWords[]): Mark[] {
  const first = words.findIndex(({ label }) => label !== undefined);
  const listed = indexes(words);
  let speaker: string | undefined;
  return words.flatMap((each, at): Mark[] => {
    const { text, start, page, label, heading = false } = each;
    const place = { start, ...(page !== undefined && { page }) };
    const silent = (kind: "heading" | "other"): Mark[] => {
      if (kind === "heading") speaker = undefined;
      return [{ ...place, kind }];
    };
    if (label) speaker = label.speaker;
    else if (heading) return silent("heading");
    else if (listed.has(at) || isDirection(text)) return silent("other");
    else if (opensExamination(text)) return silent("heading");
    else if (at < first) return proseMarks(words.slice(at, at + 2)).slice(0, 1);
    else if (looksLikeHeading(text) && (isPlainlyHeading(text) || !speaker)) return silent("heading");
    return [speaker === undefined ? { ...place, kind: "paragraph" } : { ...place, kind: "turn", speaker }];
  });
}
