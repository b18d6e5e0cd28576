/** People's names in headings, labels and answers. */
import { fold, honorifics, nameParts, postnominals, type Span } from "../../model/index.ts";

/** A name where it stands. */
export interface Named extends Span {
  readonly text: string;
}

// One way to read each run: a separator that may be absent would be tried at every letter.
const LETTERS = "[\\p{L}\\p{M}\\d]*(?:['’.-]\\p{L}[\\p{L}\\p{M}\\d]*)*";
/** A word of a name; a full stop only after an initial or a short title, for elsewhere it ends a sentence. */
const WORD =
  `(?:(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon)\\.|\\p{Lu}${LETTERS}|[A-Z]?\\d{2,5}|` +
  "(?:de|van|von|der|den|del|della|la|le|bin|ibn|al|ap)(?=\\s))";
/** A run of words that are written like a name. */
export const NAME = `${WORD}(?:[ \\t]*[ \\t\\n][ \\t]*${WORD}){0,7}`;
const WHOLE = new RegExp(`^${NAME}$`, "u");

const offices =
  /^(?:the )?(?:(?:lead|leading|junior|senior|first) )?(?:counsel|solicitor|leading counsel|advocate)(?: (?:to|for) (?:the )?\p{L}.*)?$/iu;
const chairs =
  /^(?:the )?(?:(?:deputy|vice|lady|senior|assistant)[ -])?(?:chair|chairman|chairwoman|chairperson|coroner|judge|president|ombudsman)$/i;

/** "COUNSEL TO THE INQUIRY": somebody whose name the heading keeps to itself. */
export function isCounselOffice(text: string): boolean {
  return offices.test(text.trim());
}

export function isChairOffice(text: string): boolean {
  return chairs.test(text.trim());
}

export function isTitled(text: string): boolean {
  return titlesOf(text).length > 0;
}

/** One name without a title, as people are called by those who know them. */
export function isGivenName(text: string): boolean {
  return partsOf(text).length === 1 && !isTitled(text);
}

/** The titles before a name, in lower case. */
function titlesOf(text: string): string[] {
  const words = fold(text)
    .split(" ")
    .map((word) => word.replace(/\.$/, ""));
  const end = words.findIndex((word) => !honorifics.has(word));
  return end < 0 ? words : words.slice(0, end);
}

/** The titles that only men or only women have. */
function genderOf(text: string): "she" | "he" | undefined {
  const titles = titlesOf(text);
  if (titles.some((title) => /^(?:mrs|ms|miss|dame|lady|baroness|sister)$/.test(title))) return "she";
  return titles.some((title) => /^(?:mr|sir|lord|baron|father)$/.test(title)) ? "he" : undefined;
}

/** Whether two names may be one person's, by their titles: nobody is both Mr and Ms, nor both Sir and Mr. */
export function titlesAgree(one: string, other: string): boolean {
  const [a, b] = [genderOf(one), genderOf(other)];
  if (a !== undefined && b !== undefined && a !== b) return false;
  const noble = (text: string) => titlesOf(text).some((title) => /^(?:sir|dame|lord|lady|baron|baroness)$/.test(title));
  const plain = (text: string) => titlesOf(text).some((title) => /^(?:mr|mrs|ms|miss)$/.test(title));
  return !((noble(one) && plain(other)) || (plain(one) && noble(other)));
}

/** The parts of a person's name without titles and letters after it; "witness k" stays whole. */
export function partsOf(text: string): string[] {
  return nameParts(text.replace(/[.,]+$/, "")).filter((part) => part !== "");
}

/** Words that a body has in its name, and no person. */
const BODY =
  /\b(?:inquiry|inquest|inquests|tribunal|commission|council|trust|guildhall|hearing|transcript|limited|ltd|phase|module)\b/i;

/** Whether a line or a part of one is a name and no more. */
export function isName(text: string): boolean {
  const words = text.trim();
  if (!WHOLE.test(words) || words.length > 70) return false;
  return (
    !/^(?:the|this|index|opening|closing|housekeeping|discussion|proceedings?|contents|submissions?|ruling|day|hearing|questions?|statement|evidence|summary|announcements?|introduction|morning|afternoon|session)\b/i.test(
      words,
    ) && !BODY.test(words)
  );
}

/** The names of a list: "MS BELL, MR VANE and MR GREY, KC". */
export function namesIn(text: string, start: number): Named[] {
  const found: Named[] = [];
  for (const { 0: whole, index } of text.matchAll(/(?:(?!\s+(?:and|&)\s+|,\s).)+/gu)) {
    const piece = whole.replace(/^(?:\s*(?:and|&)\s+|,\s*|\s+)/, "");
    const words = piece.replace(/^\[|[\s.,:\]]+$/g, "");
    const from = start + index + whole.length - piece.replace(/^\[/, "").length;
    if (words !== "" && !postnominals.has(fold(words)))
      found.push({ text: words, start: from, end: from + words.length });
  }
  return found;
}

export function sharesSurname(one: string, other: string): boolean {
  return partsOf(one).at(-1) === partsOf(other).at(-1);
}

/** A part in common, as of "Anna Bell" and "BELL ANNA". */
export function sharesName(one: string, other: string): boolean {
  const parts = new Set(partsOf(one));
  return partsOf(other).some((part) => parts.has(part));
}
