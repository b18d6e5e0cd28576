/** Plain text: articles, letters, reports and transcripts as they are pasted, saved or taken out of other formats. */
import type { Details, Edtf } from "../model/index.ts";
import type { Reader } from "../ports.ts";
import { decode } from "./bytes/decode.ts";
import { isCaption } from "./captions.ts";
import { datelineOf, dateOf, dayInWords, paper } from "./dateline.ts";
import { datesAround } from "./details.ts";
import { frozen } from "./frozen.ts";
import { headingWords, looksLikeHeading } from "./plain/headings.ts";
import { isIndexLine } from "./plain/indexes.ts";
import { paragraphs } from "./plain/lines.ts";
import { type Print, unprinted } from "./plain/print.ts";
import { proseMarks, type Words } from "./plain/prose.ts";
import { isDirection, type Labels, labelsOf } from "./plain/speakers.ts";
import { opensExamination, turnMarks } from "./plain/turns.ts";
import { type Draft, toSource, unread } from "./source.ts";

const name = "text@1";

export const text: Reader = {
  name,
  /** Takes whatever no other reader takes. */
  accepts: () => true,
  async read(input) {
    const { text, noticed } = decode(input.bytes);
    if (text === undefined) return unread(...noticed);
    return toSource(input, { reader: name, noticed, ...plainText(frozen(text)) });
  },
};

/** What a plain text is made of. */
export interface Plain extends Pick<Draft, "text" | "marks" | "details"> {
  /** How the speakers of a transcript are printed; nothing when it is none. */
  readonly labels: Labels | undefined;
}

/** @param written a frozen text, in which a page may end with a form feed */
export function plainText(written: string): Plain {
  const { text, labels, pageAt } = transcriptOf(written) ?? { text: written };
  const found = paragraphs(text, (line) => (labels ? isSpokenOpening(line, labels) : isCaption(line)));
  const words = found.map(({ end, ...place }) => ({ ...place, text: text.slice(place.start, end) }));
  const marks = labels ? turnMarks(words, labels) : proseMarks(words);
  return {
    text,
    marks: pageAt ? marks.map((mark) => ({ ...mark, page: pageAt(mark.start) })) : marks,
    details: detailsOf(words, labels !== undefined),
    labels,
  };
}

/** A transcript's text as it was said, and how its speakers are printed; nothing when it is none. */
function transcriptOf(
  written: string,
): { readonly text: string; readonly labels: Labels; readonly pageAt?: Print["pageAt"] } | undefined {
  const print = unprinted(written);
  const labels = labelsOf((print?.text ?? written).split("\n"));
  return labels && { text: written, labels, ...print };
}

/** Whether a line of a transcript opens a paragraph, whatever stands above it. */
function isSpokenOpening(line: string, labels: Labels): boolean {
  return [labels, isDirection, opensExamination, isIndexLine, isCaption].some((opens) => opens(line));
}

/** How far down a text may begin with its title, and bear its date. */
const titleDepth = 6;
const dateDepth = 25;

/** What the words of a text say of it: its title, its date, the body whose paper it is. */
export function detailsOf(words: readonly Pick<Words, "text">[], isSpoken: boolean): Details {
  const lines = words.slice(0, dateDepth).map(({ text }) => text.slice(0, 2000));
  const [first, second] = lines.slice(0, titleDepth).filter(isTitle);
  const masthead = !isSpoken && first !== undefined && second !== undefined && MASTHEAD.test(first) ? first : undefined;
  const title = subjectOf(lines) ?? (masthead === undefined ? first : second);
  const date =
    datelineOf(lines.flatMap((line) => line.split("\n"))) ??
    datelineOf(datesAround(title === undefined ? undefined : headingWords(title)));
  const named = title === undefined ? undefined : headingWords(title);
  const called = isSpoken ? hearingTitle(named, date) : named;
  return {
    ...(called !== undefined && { title: called }),
    ...(date !== undefined && { date }),
    ...(masthead !== undefined && { publisher: headingWords(masthead) }),
  };
}

/** Two hundred hearings of one inquiry bear its name: the day tells them apart. */
function hearingTitle(title: string | undefined, date: Edtf | undefined): string | undefined {
  const day = date === undefined ? undefined : dayInWords(date);
  if (day === undefined || (title !== undefined && /\b(?:day \d|\d{4})\b/i.test(title))) return title;
  return title === undefined ? `Hearing of ${day}` : `${title}, ${day}`;
}

/** Whose paper it is, or what, above the title: "FEN STANDARDS OFFICE", "Holm Echo", "PRESS RELEASE". */
const MASTHEAD = new RegExp(
  "^\\s*(?:(?:[\\p{Lu}&'’-]+\\s+){1,6}(?:AUTHORITY|COMMISSION|INSPECTORATE|COUNCIL|TRUST|BOARD|OFFICE|AGENCY|DEPARTMENT|" +
    `EXECUTIVE|OMBUDSMAN|SERVICE|POLICE)|(?:The )?${paper}|(?:PRESS|NEWS|MEDIA) RELEASE|(?:Press|News|Media) [Rr]elease)\\s*$`,
  "u",
);
const MAIL_HEADER = /^(?:from|to|cc|bcc|sent|date|reply-to):/i;

function isTitle(line: string): boolean {
  return (
    looksLikeHeading(line) &&
    dateOf(line) === undefined &&
    ![isDirection, opensExamination, isIndexLine].some((opens) => opens(line)) &&
    !MAIL_HEADER.test(line)
  );
}

/** The line of an email, or of a letter below "Dear …", that says what it is about. */
function subjectOf(lines: readonly string[]): string | undefined {
  const subject = lines
    .slice(0, 10)
    .map((line) => /^subject:\s*(\S.*)$/im.exec(line)?.[1])
    .find(Boolean);
  const greeting = lines.findIndex((line) => /^dear\s+\p{Lu}.{0,60}$/iu.test(line.trim()));
  const below = greeting < 0 ? undefined : lines[greeting + 1];
  return subject ?? (below !== undefined && isTitle(below) ? below : undefined);
}
