/** What kind of source a text is, by how it is built. "other" where nothing speaks for one. */
import type { SourceKind } from "../model/index.ts";
import type { Mark } from "./passages.ts";

/** A passage's kind with its words, in the order of the text. */
export interface Part extends Pick<Mark, "kind"> {
  readonly text: string;
}

interface Sign {
  readonly kind: SourceKind;
  readonly shows: (parts: readonly Part[]) => boolean;
}

/** How many parts from the top say what it is. */
const top = 30;

const signs: readonly Sign[] = [
  { kind: "transcript", shows: (parts) => parts.some(({ kind }) => kind === "turn") },
  { kind: "email", shows: (parts) => matching(parts.slice(0, 10), /^(?:from|to|sent|subject|cc):\s/im) >= 2 },
  {
    kind: "statement",
    shows: (parts) =>
      matching(parts.slice(0, top), /\b(?:witness )?statement of\b|\bwill say as follows\b|^I, .{3,80}\bwill say\b/im) >
        0 && matching(parts, /\bstatement of truth\b|\bfacts stated in this\b|\bsay as follows\b/i) > 0,
  },
  {
    kind: "letter",
    shows: (parts) =>
      matching(parts.slice(0, top), /^dear\s+\p{Lu}/imu) > 0 &&
      matching(parts.slice(1), /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) (?:regards|wishes))\b/im) >
        0,
  },
  {
    kind: "minutes",
    shows: (parts) =>
      matching(parts.slice(0, top), /\bminutes\b/i) > 0 &&
      matching(parts.slice(0, top), /^(?:present|in attendance|apologies)\b/im) > 0,
  },
  {
    kind: "report",
    shows: (parts) => {
      const headings = parts.filter(({ kind }) => kind === "heading");
      return (
        matching(headings, /^(?:(?:part|section|chapter|annex|appendix)\s)?\d{1,2}(?:\.\d{1,2})*[.:]?\s/i) >= 3 ||
        (headings.length >= 3 &&
          matching(headings.slice(0, 2), /\b(?:report|review|inspection|investigation into)\b/i) > 0)
      );
    },
  },
  {
    kind: "article",
    shows: (parts) =>
      parts.filter(({ kind }) => kind === "paragraph").length >= 5 &&
      matching(parts, /\b(?:said|says|told|added)\b/) >= 2 &&
      matching(parts, /["“]\p{Lu}/u) >= 1,
  },
];

export function kindOf(parts: readonly Part[]): SourceKind {
  return signs.find(({ shows }) => shows(parts))?.kind ?? "other";
}

/** Long parts are looked at in their beginning alone. */
function matching(parts: readonly Part[], pattern: RegExp): number {
  return parts.filter(({ text }) => pattern.test(text.slice(0, 2000))).length;
}
