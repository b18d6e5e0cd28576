/**
 * A statement that somebody else reads out: between the quotation marks "I" is its author. Where the transcript has
 * no marks, the whole reading is the author's, unless it is a summary in words of the reader's own.
 */
import type { TurnLine } from "./lines.ts";
import type { Somebody } from "./people.ts";

/** Of a testimony, what a reading needs and sets. */
interface Authored {
  readonly witness: Somebody;
  reader: Somebody | undefined;
}

export interface Readings {
  open(authors: readonly Authored[], summary: boolean, reader: Somebody | undefined): void;
  close(): void;
  /** The passages of a turn that are read out, with the author of each. */
  turn(line: TurnLine, speaker: Somebody | undefined, text: string): ReadonlyMap<number, Somebody>;
}

const none: ReadonlyMap<number, Somebody> = new Map();

export function readingsOf(): Readings {
  let current: { authors: readonly Authored[]; summary: boolean; reader: Somebody | undefined } | undefined;
  return {
    open(authors, summary, reader) {
      current = { authors, summary, reader };
    },
    close() {
      current = undefined;
    },
    turn({ first, parts }, speaker, text) {
      if (!current || !speaker || current.authors.some(({ witness }) => witness === speaker)) return none;
      current.reader ??= speaker.part === "chair" ? undefined : speaker;
      if (current.reader !== speaker) return none;
      for (const testimony of current.authors) testimony.reader = speaker;
      const [author] = current.authors;
      if (!author || current.authors.length > 1 || current.summary) return none;
      const quoted = parts.map(({ start }) => /^\s*["“‘]/.test(text.slice(start, start + 20)));
      const whole = !quoted.includes(true) && parts.length > 1;
      return new Map(quoted.flatMap((is, at) => (is || whole ? [[first + at, author.witness] as const] : [])));
    },
  };
}
