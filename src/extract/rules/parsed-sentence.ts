/** A sentence as the rules see it: its words, and the mentions that start and end at each of them. */
import type { EntityType, MentionForm, Span } from "../../model/index.ts";
import type { Sentence } from "../sentences.ts";
import type { Word } from "./words.ts";

/** A mention by the numbers of its words, half-open like offsets. */
export interface Mention extends Span {
  /** Number of its sentence in the source. */
  readonly line: number;
  readonly first: number;
  readonly last: number;
  /** The end of its head: "a report | into the trust". */
  readonly headLast: number;
  readonly form: MentionForm;
  /** Absent for a pronoun that may stand for several types. */
  readonly type: EntityType | undefined;
  /** The telling word, in lower case: "trust", "report", "she". */
  readonly head: string;
  readonly text: string;
  /** A description that says what it is about, and so does not point back. */
  readonly full: boolean;
  /** Words that describe it in apposition: "caretaker", "charity". */
  readonly epithets: readonly string[];
}

export interface ParsedSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** By the number of the first word, the longest first. */
  readonly startsAt: ReadonlyMap<number, readonly Mention[]>;
  /** By the number after the last word, or after the head, the longest first. */
  readonly endsAt: ReadonlyMap<number, readonly Mention[]>;
  /** Numbers of words that lie inside a name or are the head of a description, and so are no verbs. */
  readonly covered: ReadonlySet<number>;
}

export function parsedSentence(
  index: number,
  sentence: Sentence,
  words: readonly Word[],
  mentions: readonly Mention[],
): ParsedSentence {
  const startsAt = new Map<number, Mention[]>();
  const endsAt = new Map<number, Mention[]>();
  const covered = new Set<number>();
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const mention of sorted) {
    push(startsAt, mention.first, mention);
    push(endsAt, mention.last, mention);
    if (mention.headLast !== mention.last) push(endsAt, mention.headLast, mention);
    if (mention.form === "pronoun") continue;
    for (let at = mention.first; at < mention.headLast; at += 1) covered.add(at);
  }
  for (const group of endsAt.values()) group.sort((a, b) => a.first - b.first);
  return { index, sentence, words, mentions: sorted, startsAt, endsAt, covered };
}

function push(map: Map<number, Mention[]>, key: number, mention: Mention): void {
  const group = map.get(key);
  if (group) group.push(mention);
  else map.set(key, [mention]);
}

/** The word at a place, in lower case; "" outside the sentence. */
export function lower(line: Pick<ParsedSentence, "words">, at: number): string {
  return line.words[at]?.lower ?? "";
}
