/**
 * Who speaks in a transcript. British hearings are printed as "MR GREY: …", "Ms Okafor: …", "THE CHAIR: …" and,
 * within an examination, "Q. …" and "A. …". Any text may have a line that looks so; it is a transcript only when the
 * text as a whole does, and then only what is printed as its other labels are is one.
 */
import { honorifics } from "../../model/index.ts";

/** A speaker's label at the beginning of a line. */
export interface Label {
  /** As written, without the colon: "MR GREY", "The Chair", "Q.". */
  readonly speaker: string;
  /** It would not stand there for any other reason. */
  readonly sure: boolean;
  readonly style: "bold" | "capitals" | "plain" | "alone" | "letter";
}

/** Tells whether a line of one transcript begins with a label. */
export type Labels = (line: string) => Label | undefined;

const offices =
  "chair|chairman|chairwoman|chairperson|coroner|judge|president|clerk|usher|interpreter|witness|counsel|solicitor|" +
  "speaker|moderator|interviewer|interviewee|inspector|foreman|assessor|registrar|secretary";

const ANSWER = /^(?:Q|A)(?:[.:]|(?= {2}|\t))/;
const NAMED =
  /^(\*\*|__)?(\p{Lu}[\p{L}\p{M}\d.'’\u2010-\u2015 -]{0,59}?(?: \([^()\n]{1,40}\))?)(?:(?:\*\*|__):|:\1?)(?=\s|$)/u;
/** In a line of its own above what is said: "MR GREY". */
const ALONE = /^\p{Lu}[\p{L}.'’ -]{2,40}$/u;
/** Committees of Parliament number their questions, "Q12 Chair: …"; a recording has its clock, "[00:12:05] Chair: …". */
const NUMBER = /^(?:(?:\*\*)?Q\d{1,4}(?:\*\*)?[.:]?|[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)\s+/;
const OFFICE = new RegExp(`^(?:the )?(?:deputy |vice[ -]|lady |senior |assistant )?(?:${offices})$`, "iu");
const NOBODY =
  /^(?:from|to|cc|bcc|re|ref|date|time|sent|subject|tel|fax|email|note|notes|nb|source|rating|present|apologies|address|dear|summary|background|conclusion|update)\b/i;

const NAME_WORD = /^[\p{Lu}\d(]|^(?:of|the|for|to|and|de|van|on|behalf)$/u;

/** Lines are looked at no further than this. */
const reach = 120;

/** What could be a label, going by the line alone. */
export function labelOf(line: string): Label | undefined {
  const start = line.slice(0, reach).trimStart().replace(NUMBER, "");
  const letter = ANSWER.exec(start)?.[0];
  if (letter) return { speaker: letter.replace(":", ""), sure: true, style: "letter" };
  const [, bold, label] = NAMED.exec(start) ?? [];
  const speaker = label?.trim();
  if (!speaker) return aloneIn(start.split("\n", 1)[0] ?? "");
  if (NOBODY.test(speaker)) return undefined;
  const words = speaker.split(/\s+/);
  const capitals = speaker === speaker.toUpperCase();
  const style = bold ? "bold" : capitals ? "capitals" : "plain";
  if (OFFICE.test(speaker)) return { speaker, sure: true, style };
  if (!words.every((word) => NAME_WORD.test(word))) return undefined;
  const titled = words.length > 1 && honorifics.has((words[0] ?? "").toLowerCase().replace(/\.$/, ""));
  return titled || capitals || (words.length > 1 && words.length < 6) ? { speaker, sure: titled, style } : undefined;
}

function aloneIn(line: string): Label | undefined {
  const speaker = line.trim();
  if (!ALONE.test(speaker)) return undefined;
  const [title = "", ...names] = speaker.split(/\s+/);
  const isTitled = names.length > 0 && names.length < 4 && honorifics.has(title.toLowerCase().replace(/\.$/, ""));
  return isTitled || OFFICE.test(speaker) ? { speaker, sure: false, style: "alone" } : undefined;
}

/**
 * The labels of a transcript, from its lines or paragraphs; nothing when it is none. A transcript has several turns
 * of at least two speakers, one of whom comes back, or questions and answers.
 */
export function labelsOf(lines: readonly string[]): Labels | undefined {
  const written = lines.filter((line) => line.trim() !== "").length;
  const seen = lines.flatMap((line) => labelOf(line) ?? []);
  const turns = new Map<string, number>();
  for (const { speaker } of seen) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  const sure = seen.filter((label) => label.sure && label.style !== "letter").length;
  const counted = (letter: string) => (turns.get(letter) ?? 0) + (turns.get(`${letter}.`) ?? 0);
  const [questions, replies] = [counted("Q"), counted("A")];
  // Some transcripts give counsel's name above each question, and print "A." alone.
  const answers = (questions > 0 && replies > 0) || (sure > 1 && Math.max(questions, replies) > 1);
  const style = commonStyle(seen);

  const holds = ({ speaker, sure, style: own }: Label) => {
    if (own === "letter") return answers;
    return (
      own === style &&
      (sure || (turns.get(speaker) ?? 0) > 1 || (own !== "plain" && own !== "alone" && speaker.includes(" ")))
    );
  };
  const held = seen.filter(holds);
  const speakers = new Set(held.map(({ speaker }) => speaker));
  const labels: Labels = (line) => {
    const label = labelOf(line);
    return label && holds(label) ? label : undefined;
  };
  // A piece of one, in which each speaks once: "The Chair: …" beside two with titles.
  const presided = held.some(({ speaker, sure }) => sure && /^the /i.test(speaker));
  if (presided && speakers.size > 2 && held.every(({ sure }) => sure)) return labels;
  const again = [...speakers].filter((speaker) => (turns.get(speaker) ?? 0) > 1).length;
  if (held.length < 4 || speakers.size < 2 || (again < 1 && !answers)) return undefined;
  if (held.filter(({ sure }) => sure).length < 4 && (again < 2 || held.length * 4 < written)) return undefined;
  return labels;
}

/** How most of the labels that are beyond doubt are printed, or most of all where there are none. */
function commonStyle(labels: readonly Label[]): Label["style"] {
  const named = labels.filter(({ style }) => style !== "letter");
  const sure = named.filter(({ sure }) => sure);
  const count = (style: Label["style"]) =>
    (sure.length > 0 ? sure : named).filter((label) => label.style === style).length;
  return (["bold", "capitals", "plain", "alone"] as const).reduce((best, style) =>
    count(style) > count(best) ? style : best,
  );
}

/** "(10.00 am)", "(The witness withdrew)": said by nobody. */
export function isDirection(text: string): boolean {
  return text.length <= 200 && /^[*_]{0,2}[([][^()[\]]*[)\]][*_]{0,2}\.?$/.test(text.trim());
}
