/** Names in the words of a reason: as a source writes them, and not as they are compared. */
import { fold } from "../../model/index.ts";

/** A folded part of a name as the name writes it; what stands in capitals throughout gets small letters. */
export function asWritten(part: string, name: string): string {
  const folded = fold(name);
  const at = folded.indexOf(part);
  // Folding seldom changes the length of a name; where it does, the places are not the same.
  const written = at < 0 || folded.length !== name.length ? part : name.slice(at, at + part.length);
  return /\p{Ll}/u.test(written) && written !== part ? written : capitalised(part);
}

/** "ann-marie o'hara" → "Ann-Marie O'Hara". */
export function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}\p{M}])\p{Ll}|(?<=\bo['’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A name without its article. */
export function bareName(name: string): string {
  return name.replace(/^(?:the|an?) (?=\S)/i, "");
}
