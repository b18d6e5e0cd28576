/**
 * Lines → paragraphs. Some texts have one line a paragraph, some have lines wrapped at a width and a blank line
 * between paragraphs. A line end is a wrap, and no end of a paragraph, when the next line begins in the middle of a
 * sentence, or, in a text that is wrapped, when the next word would not have fitted.
 */

/** A paragraph's place; `end` is without the line end. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** No line stands directly above or below it, in a text that has blank lines at all. */
  readonly alone: boolean;
  /** Where the text has page ends. */
  readonly page?: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly page?: number;
}

/** What a list's item or a numbered paragraph begins with. */
export const ITEM =
  /^\s*(?:[-*•–·▪◦]\s|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})[.)]\s|\d{1,3}(?:\.\d{1,3}){1,3}\s+["“‘(]?\p{Lu})/u;
export const SENTENCE_ENDS = /[.!?:;]["'”’)\]]*$/;
/** A note in brackets that goes on in the next line: "(The hearing adjourned to". */
const OPEN = /^\s*[([][^)\]]*$/;
/** A heading's underline. */
const RULE = /^\s*([=~^-])\1{3,}\s*$/;
/** A text whose longer lines are longer than this is not wrapped. */
const widest = 110;
const shortest = 40;

/** @param opens whether a line begins a paragraph whatever stands before it, as a speaker's label does */
export function paragraphs(text: string, opens: (line: string) => boolean): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const blanks = lines.some(
    (line, at) => isEmpty(line) && at > 0 && lines.slice(at + 1, at + 2).some((next) => !isEmpty(next)),
  );
  const found: { start: number; end: number; alone: boolean; page?: number }[] = [];
  let first: Line | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const current = found.at(-1);
    if (isEmpty(line)) {
      before = undefined;
      continue;
    }
    const end = line.start + line.text.trimEnd().length;
    const hangs = first !== undefined && indent(line) > indent(first) && (ITEM.test(first.text) || opens(first.text));
    if (current && before && !opens(line.text) && goesOn(before, line, width, hangs)) {
      current.end = end;
    } else {
      const touches = before !== undefined && blanks;
      if (current && touches) current.alone = false;
      found.push({ start: line.start, end, alone: !touches, ...(line.page && { page: line.page }) });
      first = line;
    }
    before = line;
  }
  return found;
}

/** A form feed is a page's end. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const paged = text.includes("\f");
  let start = 0;
  let page = 1;
  for (const line of text.split("\n")) {
    if (paged) page += line.split("\f").length - 1;
    lines.push({ start, text: line, ...(paged && { page }) });
    start += line.length + 1;
  }
  return lines;
}

function isEmpty({ text }: Line): boolean {
  return text.trim() === "";
}

/** The width at which a text is wrapped; infinite when it is not. */
function wrapWidth(lines: readonly Line[]): number {
  const long = lines.filter(({ text }) => text.length >= shortest);
  const lengths = long.map(({ text }) => text.trimEnd().length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? Number.POSITIVE_INFINITY;
  if (width > widest) return Number.POSITIVE_INFINITY;
  const followed = lines.filter((line, at) => {
    const next = lines[at + 1];
    return line.text.length >= shortest && next !== undefined && !isEmpty(next);
  });
  const open = followed.filter(({ text }) => !SENTENCE_ENDS.test(text.slice(-8).trimEnd()));
  return open.length * 2 >= followed.length ? width : Number.POSITIVE_INFINITY;
}

/** @param hangs whether the next line is indented under the item or the label with which the paragraph begins */
function goesOn(line: Line, next: Line, width: number, hangs: boolean): boolean {
  if (RULE.test(next.text)) return true;
  if (RULE.test(line.text) || line.page !== next.page || ITEM.test(next.text.slice(0, 20))) return false;
  if (hangs || (OPEN.test(line.text) && /[)\]]/.test(next.text))) return true;
  const open = !SENTENCE_ENDS.test(line.text.slice(-8).trimEnd());
  const length = line.text.trimEnd().length;
  const word = next.text.trimStart().slice(0, shortest).split(/\s/, 1)[0] ?? "";
  return (open && (/^\p{Ll}/u.test(word) || length > width * 0.75)) || length + 1 + word.length > width;
}

function indent({ text }: Line): number {
  return text.search(/\S/);
}
