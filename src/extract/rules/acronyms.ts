/** "Quality of Care Commission (QCC)": the letters in brackets tell where the name before them begins. */
import type { Run, Word } from "./words.ts";

const small = /^(?:of|the|and|for|in|&|on|to|at|-)$/;

/** The names that letters in brackets spell. */
export function spelledRuns(words: readonly Word[]): Run[] {
  return words.flatMap(({ text }, at) => {
    const letters = words[at + 1]?.text ?? "";
    if (text !== "(" || words[at + 2]?.text !== ")" || !/^(?:\p{Lu}\p{Ll}?){2,8}$/u.test(letters)) return [];
    const first = startOf(words, at, letters.replace(/\p{Ll}/gu, ""));
    return first === undefined ? [] : [{ first, last: at }];
  });
}

/** Going left, each letter has to open a word; small words have none. */
function startOf(words: readonly Word[], end: number, letters: string): number | undefined {
  let left = letters.length;
  let first: number | undefined;
  for (let at = end - 1; at >= 0 && left > 0; at -= 1) {
    const word = words[at];
    if (!word || small.test(word.lower)) continue;
    if (!/^\p{Lu}/u.test(word.text) || word.text[0] !== letters[left - 1]) return undefined;
    left -= 1;
    first = at;
  }
  return left === 0 ? first : undefined;
}
