/**
 * A person of whom only a pronoun tells: the first "he", "she" or "I" of a text in which nobody was spoken of before. An
 * extract from the middle of a document begins so, and what it says is said of someone, though not by name.
 */
import type { EntityType, Source, Span } from "../../model/index.ts";
import type { Description } from "./description.ts";
import type { Found } from "./spans.ts";
import type { Window } from "./windows.ts";

/** The mentions of a window and that person, if there is one. `somebody`: whether a person stands in the text before it. */
export function withSomeone(
  found: readonly Found[],
  { words, sentences }: Pick<Window, "words" | "sentences">,
  { text, kind, passages }: Pick<Source, "text" | "kind" | "passages">,
  labels: Description["labels"],
  somebody: boolean,
): readonly Found[] {
  const label = labels.findIndex(({ type, form }) => type === "Person" && form === "nominal");
  if (somebody || label < 0 || kind === "transcript" || passages.some(({ speaker }) => speaker)) return found;
  const signed = signature.test(text);
  const person: EntityType = "Person";
  const known = Math.min(
    ...found.filter((each) => labels[each.label]?.type === person).map(({ first }) => first),
    words.length,
  );
  for (const { first, last } of sentences) {
    if (first >= known || !isProse(text, words[first], words[last - 1])) continue;
    for (let at = first; at < Math.min(last, known); at += 1) {
      const pronoun = written(text, words[at]);
      if (!isOfSomeone(pronoun, signed) || pointsAhead(text.slice(words[first]?.start, words[at]?.start))) continue;
      if (found.some((each) => each.first <= at && at <= each.last)) continue;
      return [...found, { first: at, last: at, label, score: 0 }].sort((a, b) => a.first - b.first || a.last - b.last);
    }
  }
  return found;
}

/** Where a text says who writes it, "I" is that person. A small "i" is a number or a slip. */
function isOfSomeone(word: string, signed: boolean): boolean {
  return /^(?:he|she|his|her)$/i.test(word) || (!signed && /^(?:I|My|my)$/.test(word));
}

const signature =
  /^\s*(?:from\s*:|yours\b|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|signed|love,|thanks,)|\bI, \p{Lu}|\b(?:my name is|i am|i'm) \p{Lu}/imu;

/** A heading or a caption puts the pronoun before the name: "He was failed, says mother". */
function isProse(text: string, first: Span | undefined, last: Span | undefined): boolean {
  return first !== undefined && last !== undefined && /[.!?]/.test(text.slice(last.start, last.end + 1));
}

/** "When he left, Ann Lee …", "'He left,' Ann Lee said": who it is comes after. */
function pointsAhead(before: string): boolean {
  return (
    /["\u201c\u2018]|(?:^|\s)'/.test(before) ||
    /^(?:when|while|as|after|before|since|although|though|if|until|once)\b/i.test(before)
  );
}

function written(text: string, word: Span | undefined): string {
  return word ? text.slice(word.start, word.end) : "";
}
