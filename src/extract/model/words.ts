/**
 * Words as the network was taught them (`training/extractor/words.py`): runs of letters, runs of digits, every other
 * sign by itself, and a cut where capitals are glued to a word ("SuppliedIn", "BBCAn"). The classes are Python's, whose
 * `\w` and `\s` are not those of JavaScript. The rules have words of their own, in which "O'Dowd" is one.
 */
import type { Span } from "../../model/index.ts";

/** Python's white space: three controls more than JavaScript's, and no byte order mark. */
const space = "\\t-\\r\\x1c-\\x1f\\x85\\p{Z}";
const word = new RegExp(`[\\p{L}\\p{Nl}\\p{No}]+|\\p{Nd}+|[^\\p{L}\\p{N}_${space}]|_`, "gu");
const glued = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z])/g;
const blank = new RegExp(`[${space}]`, "u");

export function words(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: run, index } of text.matchAll(word)) {
    let start = index;
    for (const cut of run.matchAll(glued)) {
      found.push({ start, end: index + cut.index });
      start = index + cut.index;
    }
    found.push({ start, end: index + run.length });
  }
  return found;
}

/** The case of a word, which the uncased pieces do not show. */
const kinds = { lower: 0, title: 1, upper: 2, single: 3, digits: 4, mixed: 5, sign: 6 } as const;

const letters = /^\p{L}+$/u;
/** Decimal digits, and those that Python counts among them: in circles, raised, lowered. */
const digits =
  /^[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]+$/u;
const isLower = (part: string) => /\p{Lowercase}/u.test(part) && !/[\p{Uppercase}\p{Lt}]/u.test(part);
const isUpper = (part: string) => /\p{Uppercase}/u.test(part) && !/[\p{Lowercase}\p{Lt}]/u.test(part);

function kindOf(form: string): number {
  if (!letters.test(form)) return digits.test(form) ? kinds.digits : kinds.sign;
  if (isLower(form)) return kinds.lower;
  const [first = "", ...rest] = form;
  if (isUpper(form)) return rest.length === 0 ? kinds.single : kinds.upper;
  return /\p{Uppercase}/u.test(first) && isLower(rest.join("")) ? kinds.title : kinds.mixed;
}

/** 0 to 13: the case of a word, and whether it stands right behind something; what `opens` a sentence does not. */
export function shape(text: string, { start, end }: Span, opens = false): number {
  const behind = !opens && start > 0 && !blank.test(text[start - 1] ?? "");
  return 2 * kindOf(text.slice(start, end)) + (behind ? 1 : 0);
}

/** The shape of what stands before and after a window. */
export const edgeShape = 2 * kinds.sign;

/** As an uncased BERT sees it: lower case, accents off. */
export function folded(form: string): string {
  return form
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}
