/** Plain text: articles, letters, reports and transcripts as they are pasted, saved or taken out of other formats. */
import type { Details } from "../model/index.ts";
import type { Input, Reader, Reading } from "../ports.ts";
import { decode } from "./bytes/decode.ts";
import { isCaption } from "./captions.ts";
import { datelineOf, dateOf } from "./dateline.ts";
import { frozen } from "./frozen.ts";
import { headingWords, looksLikeHeading } from "./plain/headings.ts";
import { paragraphs } from "./plain/lines.ts";
import { proseMarks, type Words } from "./plain/prose.ts";
import { isDirection, isTranscript, labelOf } from "./plain/speakers.ts";
import { turnMarks } from "./plain/turns.ts";
import { toSource, unread } from "./source.ts";

const name = "text@1";

export const text: Reader = {
  name,
  /** Takes whatever no other reader takes. */
  accepts: () => true,
  read(input) {
    const { text, noticed } = decode(input.bytes);
    return text === undefined ? unread(...noticed) : fromText(input, frozen(text), noticed);
  },
};

function fromText(input: Input, text: string, noticed: Reading["noticed"]): Reading {
  const spoken = isTranscript(text.split("\n"));
  const found = paragraphs(text, (line) => (spoken && labelOf(line) !== undefined) || isCaption(line));
  const words = found.map(({ end, ...place }) => ({ ...place, text: text.slice(place.start, end) }));
  const marks = spoken ? turnMarks(words) : proseMarks(words);
  return toSource(input, { reader: name, text, marks, details: detailsOf(words), noticed });
}

/** How far down a text may begin with its title. */
const top = 6;

function detailsOf(words: readonly Words[]): Details {
  const lines = words.slice(0, 25).flatMap(({ text }) => text.slice(0, 2000).split("\n"));
  const title = words.slice(0, top).find(({ text }) => looksLikeHeading(text) && !dateOf(text) && !isDirection(text));
  const date = datelineOf(lines);
  return {
    ...(title && { title: headingWords(title.text) }),
    ...(date !== undefined && { date }),
  };
}
