/** HTML pages as they are saved from the web: the article's text, without what stands around it on the page. */
import type { Diagnostic } from "../model/index.ts";
import type { Input, Reader, Reading } from "../ports.ts";
import { decode } from "./bytes/decode.ts";
import { datelineOf } from "./dateline.ts";
import { frozen } from "./frozen.ts";
import { type Article, articleOf } from "./page/article.ts";
import type { PageBlock } from "./page/blocks.ts";
import { removeClutter } from "./page/clutter.ts";
import { parsePage } from "./page/dom.ts";
import { metadataOf } from "./page/metadata.ts";
import type { Mark } from "./passages.ts";
import { labelsOf } from "./plain/speakers.ts";
import { turnMarks } from "./plain/turns.ts";
import { isPromotion } from "./promotion.ts";
import { toSource, unread } from "./source.ts";

const name = "html@1";

/** What a page begins with, comments and declarations apart. */
const ROOT =
  /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|frameset)\b/i;
/** What a piece of a page begins with. */
const PIECE = /^\s*<(?:div|p|article|section|main|header|table|ul|ol|h[1-6]|span|script|style|center|font)\b[^<>]*>/i;
const TAG = /<\/?(?:p|div|br|table|td|span|h[1-6]|html|body|a|li|font)\b[^<>]*>/i;
const CHARSET = /<meta[^>]{0,200}charset\s*=[\s"']*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i;

/** How much of a file is looked at to see what it is. */
const beginning = 4096;
const separator = "\n\n";

export const html: Reader = {
  name,
  accepts({ name, bytes }) {
    const start = beginningOf(bytes);
    return ROOT.test(start) || PIECE.test(start) || (/\.x?html?$/i.test(name) && TAG.test(start));
  },
  async read(input) {
    const [, meta, xml] = CHARSET.exec(beginningOf(input.bytes)) ?? [];
    const { text, noticed } = decode(input.bytes, meta ?? xml);
    return text === undefined ? unread(...noticed) : fromPage(input, text, noticed);
  },
};

/** In characters of ASCII, whatever the encoding: a zero or a byte order mark is passed over. */
function beginningOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, beginning))
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, "");
}

function fromPage(input: Input, html: string, decoding: readonly Diagnostic[]): Reading {
  const page = parsePage(frozen(html));
  const { details, language, noticed } = metadataOf(page);
  removeClutter(page);
  const article = articleOf(page);
  const blocks = article.blocks.filter(({ text }) => !isPromotion(text));
  const texts = blocks.map(({ text }) => frozen(text));
  const marks = marksOf(blocks, texts);
  const date = datelineOf(texts.slice(0, 10));
  return toSource(input, {
    reader: name,
    text: texts.join(separator),
    marks,
    details: { ...(date !== undefined && { date }), ...details },
    language,
    noticed: [...decoding, ...noticed, ...leftOut(article)],
  });
}

/** Said so that a section which the choice missed can be looked for. */
function leftOut({ leftOut }: Article): Diagnostic[] {
  const [first] = leftOut;
  if (!first) return [];
  const count = leftOut.length === 1 ? "a paragraph was" : `${leftOut.length} paragraphs were`;
  return [{ code: "page-trimmed", message: `${count} taken to be no part of the text: “${first.text.slice(0, 60)}…”` }];
}

function marksOf(blocks: readonly PageBlock[], texts: readonly string[]): Mark[] {
  let start = 0;
  const words = texts.map((text) => {
    const place = { text, start, alone: true };
    start += text.length + separator.length;
    return place;
  });
  const labels = labelsOf(texts);
  if (labels) return turnMarks(words, labels);
  return words.map(({ start }, at) => ({ start, kind: blocks[at]?.kind ?? "paragraph" }));
}
