/** A transcript line by line: a heading or a direction on a line of its own, and each speaker's turn as one. */
import type { Passage, Source, Span } from "../../model/index.ts";
import { labelLength } from "../sentences.ts";
import { type Heading, headingOf } from "./headings.ts";
import type { Named } from "./names.ts";

interface HeadingLine extends Span {
  readonly is: "heading";
  readonly passage: number;
  readonly heading: Heading;
}

/** "(The witness withdrew)" and every other line that nobody speaks. */
interface PlainLine extends Span {
  readonly is: "line";
  readonly passage: number;
  readonly text: string;
}

export interface TurnLine extends Span {
  readonly is: "turn";
  /** Numbers of its passages, half-open. */
  readonly first: number;
  readonly last: number;
  /** The label as written: "MR GREY", "Q.". */
  readonly label: Named;
  /** What is said, without the label. */
  readonly said: Span;
  /** The same, passage by passage. */
  readonly parts: readonly Span[];
}

export type HearingLine = HeadingLine | PlainLine | TurnLine;

export function hearingLines({ text, passages }: Pick<Source, "text" | "passages">): HearingLine[] {
  const found: HearingLine[] = [];
  for (const passage of passages) {
    const { index, start, end, speaker } = passage;
    const words = text.slice(start, end);
    const label = labelLength(words, speaker);
    const before = found.at(-1);
    if (speaker !== undefined && label > 0) {
      const from = text.indexOf(speaker, start);
      const named = { text: speaker, start: from, end: from + speaker.length };
      const said = { start: start + label, end };
      found.push({ is: "turn", start, end, first: index, last: index + 1, label: named, said, parts: [said] });
      continue;
    }
    const lines = ownLines(words, passage);
    if (speaker !== undefined && before?.is === "turn" && !lines.some(({ is }) => is === "heading"))
      found.splice(-1, 1, longer(before, passage));
    else if (speaker === undefined || lines.some(({ is }) => is === "heading")) found.push(...lines);
  }
  return found;
}

function longer(turn: TurnLine, { index, start, end }: Passage): TurnLine {
  return { ...turn, end, last: index + 1, said: { ...turn.said, end }, parts: [...turn.parts, { start, end }] };
}

function ownLines(words: string, { index: passage, start, kind }: Passage): (HeadingLine | PlainLine)[] {
  const lines = kind === "turn" ? [words.trim()] : words.split("\n");
  let from = 0;
  return lines.flatMap((line): (HeadingLine | PlainLine)[] => {
    const at = words.indexOf(line, from);
    from = at + line.length;
    const text = line.trim();
    if (text === "" || kind === "caption") return [];
    const place = { start: start + at + line.indexOf(text), end: start + at + line.indexOf(text) + text.length };
    const heading = kind === "other" ? undefined : headingOf(text, place.start, kind === "heading");
    return [heading ? { is: "heading", passage, ...place, heading } : { is: "line", passage, ...place, text }];
  });
}
