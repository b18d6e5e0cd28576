/**
 * Who speaks in a transcript. British hearings are printed as "MR GREY: …", "Ms Okafor: …", "THE CHAIR: …" and,
 * within an examination, "Q. …" and "A. …". Any text may have a line that looks so; it is a transcript only when the
 * text as a whole does.
 */
import { honorifics } from "../../model/index.ts";

/** A speaker's label at the beginning of a line. */
export interface Label {
  /** As written, without the colon: "MR GREY", "The Chair", "Q.". */
  readonly speaker: string;
  /** It would not stand there for any other reason. */
  readonly sure: boolean;
}

const offices =
  "chair|chairman|chairwoman|chairperson|coroner|judge|president|clerk|usher|interpreter|witness|counsel|solicitor|" +
  "speaker|moderator|interviewer|interviewee|inspector|foreman|assessor|registrar|secretary";

const ANSWER = /^(?:Q|A)(?:[.:]|(?= {2}|\t))/;
const NAMED =
  /^(\*\*|__)?(\p{Lu}[\p{L}\p{M}.'’\u2010-\u2015 -]{0,59}?(?: \([^()\n]{1,40}\))?)(?:(?:\*\*|__):|:\1?)(?=\s|$)/u;
const OFFICE = new RegExp(`^(?:the )?(?:deputy |vice[ -]|lady |senior |assistant )?(?:${offices})$`, "iu");
const NOBODY =
  /^(?:from|to|cc|bcc|re|ref|date|time|sent|subject|tel|fax|email|note|notes|nb|source|rating|present|apologies|address|dear|summary|background|conclusion|update)\b/i;

/** Lines are looked at no further than this. */
const reach = 120;

export function labelOf(line: string): Label | undefined {
  const start = line.slice(0, reach).trimStart();
  const answer = ANSWER.exec(start)?.[0];
  if (answer) return { speaker: answer.replace(":", ""), sure: true };
  const speaker = NAMED.exec(start)?.[2]?.trim();
  if (!speaker || NOBODY.test(speaker)) return undefined;
  const words = speaker.split(/\s+/);
  const titled = words.length > 1 && honorifics.has((words[0] ?? "").toLowerCase().replace(/\.$/, ""));
  if (titled || OFFICE.test(speaker)) return { speaker, sure: true };
  const capitals = speaker === speaker.toUpperCase();
  const name =
    words.length > 1 &&
    words.length < 6 &&
    words.every((word) => /^[\p{Lu}(]|^(?:of|the|for|to|and|de|van)$/u.test(word));
  return capitals || name ? { speaker, sure: false } : undefined;
}

/** Whether lines (or paragraphs) are a transcript: several turns of at least two speakers, one of whom comes back,
 * or questions and answers. */
export function isTranscript(lines: readonly string[]): boolean {
  const turns = new Map<string, number>();
  let sure = 0;
  let spoken = 0;
  let written = 0;
  for (const line of lines) {
    if (line.trim() === "") continue;
    written += 1;
    const label = labelOf(line);
    if (!label) continue;
    spoken += 1;
    if (label.sure) sure += 1;
    turns.set(label.speaker, (turns.get(label.speaker) ?? 0) + 1);
  }
  const again = [...turns.values()].filter((count) => count > 1).length;
  const examined = [...turns.keys()].filter((speaker) => /^[QA]\.?$/.test(speaker)).length > 1;
  if (turns.size < 2 || (again < 1 && !examined) || spoken < 4) return false;
  return sure >= 4 || (again >= 2 && spoken * 4 >= written);
}

/** "(10.00 am)", "(The witness withdrew)": said by nobody. */
export function isDirection(text: string): boolean {
  return text.length <= 200 && /^[*_]{0,2}[([][^()[\]]*[)\]][*_]{0,2}\.?$/.test(text.trim());
}
