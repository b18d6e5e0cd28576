/**
 * Word files (.docx, Office Open XML): mammoth makes a page of them. Tracked changes are taken as accepted; comments, and
 * what stands at the head and the foot of every page, are left out; footnotes follow the text.
 */
import type { Diagnostic } from "../model/index.ts";
import type { Reader } from "../ports.ts";
import { isZipped } from "./bytes/signatures.ts";
import { isWithin } from "./bytes/zip.ts";
import { type Whole, wholePage } from "./page/whole.ts";
import { toSource, unread } from "./source.ts";
import { detailsOf } from "./text.ts";

const name = "word@1";

/** The text of the longest inquiry report is a hundredth of it; pictures may be many. */
const limits = { each: 200_000_000, all: 1_000_000_000 };

const tooLarge: Diagnostic = {
  code: "input-too-large",
  message: "this Word file unpacks to more than 200 MB of text or 1 GB in all: split it and read the parts",
};
const damaged: Diagnostic = {
  code: "input-damaged",
  message: "this Word file is damaged and cannot be opened: ask for it again, or open it in Word and save it anew",
};

export const word: Reader = {
  name,
  accepts: ({ bytes }) => isZipped(bytes, "word/"),
  async read(input) {
    const file = Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.byteLength);
    const page = await pageOf(file).catch(() => damaged);
    if ("code" in page) return unread(page);
    const { text, marks, words, isSpoken } = page;
    return toSource(input, { reader: name, text, marks, details: detailsOf(words, isSpoken), noticed: [] });
  },
};

/** What mammoth puts behind a note, to lead back to the text. */
const BACK = /(?<!\s)\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

async function pageOf(buffer: Buffer): Promise<Whole | Diagnostic> {
  if (!(await isWithin(buffer, limits))) return tooLarge;
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), includeEmbeddedStyleMap: false },
  );
  return wholePage(value.replace(BACK, "").replace(/<img\b[^>]*>/g, ""));
}
