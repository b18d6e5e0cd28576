/** Which lines of a plain text are headings: short, without the end of a sentence, and above something longer. */

const ENDS_SENTENCE = /[.!?;:,][”"’')\]]*$/;
const NUMBERED =
  /^(?:(?:[Pp]art|[Ss]ection|[Cc]hapter|[Aa]nnex|[Aa]ppendix|[Ss]chedule)\s+\w{1,4}\b|\d{1,2}(?:\.\d{1,2})*\.\s+\p{Lu}|\d{1,2}(?:\.\d{1,2})+\s+\p{Lu})/u;
/** As in Markdown and reStructuredText. */
const HASHES = /^#{1,6}\s+/;
const UNDERLINE = /\n([=~^-])\1{3,}$/;
/** Phrases that open or close a letter stand alone in a line too. */
const FORMULA = /^(?:yours|dear|kind|best|warm|with)\b.{0,30}$/i;

const longestHeading = 120;
/** Where markup leaves no doubt; the underline is as long as the words. */
const longestUnderlined = 800;

/** A line that could be a heading, going by itself alone. */
export function looksLikeHeading(text: string): boolean {
  const line = headingWords(text);
  if (isMarkedUp(text)) return true;
  if (line.length > longestHeading || text.trim().includes("\n") || !/\p{L}/u.test(line)) return false;
  return !ENDS_SENTENCE.test(line) && !FORMULA.test(line) && /^["“‘'\d\p{Lu}*]/u.test(line);
}

/** One that is a heading wherever it stands: numbered, in capitals, or marked as one. */
export function isPlainlyHeading(text: string): boolean {
  if (!looksLikeHeading(text)) return false;
  const line = text.trim();
  const letters = line.slice(0, longestHeading).replace(/[^\p{L}]/gu, "");
  return isMarkedUp(text) || NUMBERED.test(line) || (letters.length > 3 && letters === letters.toUpperCase());
}

/** The words of a heading, without marks of a markup language. */
export function headingWords(text: string): string {
  return text
    .slice(0, longestUnderlined)
    .trim()
    .replace(UNDERLINE, "")
    .replace(HASHES, "")
    .replace(/^\*\*(.+)\*\*$/, "$1")
    .replace(/\s+/g, " ");
}

function isMarkedUp(text: string): boolean {
  const line = text.trim();
  return line.length <= longestUnderlined && (UNDERLINE.test(line) || (HASHES.test(line) && !line.includes("\n")));
}
