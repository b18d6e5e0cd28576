/** PDF files that have a text layer. A scanned page has none: that is said, and nothing is guessed from pictures. */
import type { Details, Diagnostic } from "../model/index.ts";
import type { Input, Reader, Reading } from "../ports.ts";
import { dateOf } from "./dateline.ts";
import { frozen, isBlank } from "./frozen.ts";
import type { Mark } from "./passages.ts";
import { linesOf } from "./pdf/columns.ts";
import { pagesOf } from "./pdf/document.ts";
import { withoutEdges } from "./pdf/edges.ts";
import { laidOut } from "./pdf/layout.ts";
import { type Paragraph, paragraphsOf } from "./pdf/paragraphs.ts";
import { fragmentsOf } from "./pdf/rows.ts";
import { isPlainlyHeading, looksLikeHeading } from "./plain/headings.ts";
import { isIndexLine } from "./plain/indexes.ts";
import { empty, toSource, unread } from "./source.ts";
import { plainText } from "./text.ts";

const name = "pdf@1";
const separator = "\n\n";

const scanned: Diagnostic = {
  code: "input-scanned",
  message: "this PDF holds pictures of pages and no text: run it through OCR first",
};

export const pdf: Reader = {
  name,
  accepts({ name, bytes }) {
    const beginning = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
    return /^\s*%PDF-/.test(beginning) || (/\.pdf$/i.test(name) && beginning.includes("%PDF-"));
  },
  async read(input) {
    const found = await pagesOf(input.bytes);
    if ("code" in found) return unread(found);
    const pages = found.pages.map((items) => linesOf(fragmentsOf(items ?? [])));
    const kept = withoutEdges(pages);
    const pictures = hasPictures(input.bytes);
    const lost = missing(found.pages, (page) => page === undefined, damagedPages);
    if (kept.every((lines) => lines.every(({ text }) => isBlank(text))))
      return unread(...(lost.length > 0 ? lost : [pictures ? scanned : empty]));
    const bare = missing(kept, (page, at) => found.pages[at] !== undefined && page.length === 0, textless);
    const noticed = [...lost, ...(pictures ? bare : [])];
    // A transcript has rules of its own for what is printed around it.
    const spoken = plainText(frozen(laidOut(pages)));
    if (!spoken.labels) return fromParagraphs(input, paragraphsOf(kept), noticed, found.title);
    return toSource(input, {
      reader: name,
      ...spoken,
      marks: spoken.marks.map((mark) => ({ page: 1, ...mark })),
      details: titled(spoken.details, found.title),
      noticed,
    });
  },
};

function fromParagraphs(
  input: Input,
  paragraphs: readonly Paragraph[],
  noticed: readonly Diagnostic[],
  title: string | undefined,
): Reading {
  const texts = paragraphs.map(({ text }) => frozen(text));
  const plain = plainText(texts.join(separator));
  const starts: number[] = [];
  let start = 0;
  for (const text of texts) {
    starts.push(start);
    start += text.length + separator.length;
  }
  let at = 0;
  const marks = plain.marks.map((mark): Mark => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= mark.start) at += 1;
    const { text = "", page = 1, touches = false } = paragraphs[at] ?? {};
    if (isIndexLine(text)) return { ...mark, page, kind: "other" };
    // A line of an address is no heading.
    const isLine = mark.kind === "heading" && touches && !isPlainlyHeading(text);
    return { ...mark, page, ...(isLine && { kind: "paragraph" }) };
  });
  const printed = printedTitle(paragraphs);
  const details = titled({ ...plain.details, ...(printed !== undefined && { title: printed }) }, title);
  return toSource(input, { reader: name, text: plain.text, marks, details, noticed });
}

/** The words of the first page that are set in the largest letters, where these stand out. */
function printedTitle(paragraphs: readonly Paragraph[]): string | undefined {
  const sizes = new Map<number, number>();
  for (const { size, text } of paragraphs)
    sizes.set(Math.round(size), (sizes.get(Math.round(size)) ?? 0) + text.length);
  const [body = 0] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? [];
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page);
  const largest = Math.max(...first.map(({ size }) => size));
  const found = first.find(({ size }) => size === largest);
  const isTitle = found && largest > body * 1.2 && looksLikeHeading(found.text) && dateOf(found.text) === undefined;
  return isTitle ? found.text : undefined;
}

/** What a program calls a file is no title. */
const NO_TITLE = /^(?:untitled|document|microsoft word|title|new|layout|print|scan)\b|\.\w{2,5}$|^[\W\d_]*$/i;

/** The file's own title where the words give none. Its date is that of the file, and not of what is in it. */
function titled(details: Details, title: string | undefined): Details {
  const words = title?.replace(/\s+/g, " ").trim() ?? "";
  return details.title !== undefined || words === "" || NO_TITLE.test(words)
    ? details
    : { ...details, title: frozen(words) };
}

/** Pictures are streams, whose dictionaries stand in the file as they are (ISO 32000-1, 7.5.7). */
function hasPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ["/Subtype/Image", "/Subtype /Image"].some((name) => file.includes(name));
}

const damagedPages = {
  code: "page-damaged",
  says: ["cannot be read and was left out", "cannot be read and were left out"],
} as const;
const textless = {
  code: "page-textless",
  says: [
    "holds no text: if it is a picture, run the PDF through OCR first",
    "hold no text: if they are pictures, run the PDF through OCR first",
  ],
} as const;

function missing<T>(
  pages: readonly T[],
  isMissing: (page: T, at: number) => boolean,
  { code, says }: { readonly code: string; readonly says: readonly [one: string, several: string] },
): Diagnostic[] {
  const numbers = pages.flatMap((page, at) => (isMissing(page, at) ? [at + 1] : []));
  if (numbers.length === 0) return [];
  const [one, several] = says;
  return [
    { code, message: numbers.length === 1 ? `page ${numbers[0]} ${one}` : `pages ${ranges(numbers)} ${several}` },
  ];
}

/** "3, 7–9 and 12". */
function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return new Intl.ListFormat("en-GB").format(shown);
}
