/**
 * reStructuredText, in which several inquiries' transcripts are published: headings for the witnesses, bold labels for
 * the speakers. The mark-up is taken away; what is frozen is the text that a reader of the page sees.
 */
import type { Details, Diagnostic } from "../model/index.ts";
import type { Input, Reader, Reading } from "../ports.ts";
import { decode } from "./bytes/decode.ts";
import { datelineOf } from "./dateline.ts";
import { datesAround } from "./details.ts";
import { frozen } from "./frozen.ts";
import type { Mark } from "./passages.ts";
import { labelsOf } from "./plain/speakers.ts";
import { spokenMarks } from "./plain/turns.ts";
import { rstBlocks } from "./rst/blocks.ts";
import { plainWords } from "./rst/inline.ts";
import { toSource, unread } from "./source.ts";

const name = "rst@1";
const separator = "\n\n";

/** A directive at the very beginning. */
const BEGINNING = /^\s*\.\. [a-z][a-z-]*::/;

const contents: Diagnostic = { code: "input-contents", message: "it lists other files and has no text of its own" };

export const rst: Reader = {
  name,
  accepts({ name, bytes }) {
    if (/\.(?:rst|rest)$/i.test(name)) return true;
    return BEGINNING.test(Buffer.from(bytes.subarray(0, 512)).toString("latin1"));
  },
  async read(input) {
    const { text, noticed } = decode(input.bytes);
    return text === undefined ? unread(...noticed) : fromRst(input, frozen(text), noticed);
  },
};

function fromRst(input: Input, written: string, noticed: readonly Diagnostic[]): Reading {
  const { blocks, raw, listing } = rstBlocks(written);
  if (listing && blocks.every(({ kind }) => kind === "heading")) return unread(...noticed, contents);
  const labels = labelsOf(blocks.map(({ text }) => text));
  let start = 0;
  const words = blocks.map(({ kind, text: marked }) => {
    const text = plainWords(marked);
    const each = { text, start, alone: true, heading: kind === "heading", label: labels?.(marked) };
    start += text.length + separator.length;
    return each;
  });
  const marks: Mark[] = labels
    ? spokenMarks(words)
    : words.map(({ start, heading }) => ({ start, kind: heading ? "heading" : "paragraph" }));
  return toSource(input, {
    reader: name,
    text: words.map(({ text }) => text).join(separator),
    marks,
    details: detailsOf(
      words.map(({ text }) => text),
      words.find(({ heading }) => heading)?.text,
      raw,
    ),
    noticed,
  });
}

function detailsOf(lines: readonly string[], title: string | undefined, raw: string): Details {
  const url = /<a\b[^<>]*\bhref="(https?:\/\/[^"\s]+)"/i.exec(raw)?.[1];
  const date = datelineOf(datesAround(title)) ?? datelineOf(lines.slice(0, 10));
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && { date }),
  };
}
