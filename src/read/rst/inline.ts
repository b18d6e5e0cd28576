/** Mark-up inside a line of reStructuredText, taken away so that the words remain. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup */

const INLINE = new RegExp(
  [
    // An escaped character stands for itself, an escaped blank for nothing.
    "\\\\(?:(?<escaped>\\S)|\\s)",
    "``(?<literal>.+?)``",
    ":[a-z][a-z-]*:`(?<role>[^`]+)`",
    "`(?<link>[^`<]*[^`<\\s])\\s*<[^>`]*>`__?",
    "`(?<other>[^`]+)`_{0,2}",
    "(?<![\\p{L}\\p{N}*])(?<opening>\\*\\*(?=\\S)|\\*(?=[^\\s*]))",
  ].join("|"),
  "gsu",
);
const CLOSING: { readonly [opening: string]: RegExp } = {
  "**": /(?<=\S)\*\*(?![\p{L}\p{N}*])/gu,
  "*": /(?<=\S)\*(?![\p{L}\p{N}*])/gu,
};
/** Bold within italics, and italics within bold; nobody writes more. */
const deepest = 3;

/** The words alone: "**Ms Okafor**: see `POL1 <https://…>`_" → "Ms Okafor: see POL1". */
export function plainWords(text: string, depth = 0): string {
  const words: string[] = [];
  // Where nothing closes an opening, nothing closes a later one: a line is looked through once, and not from each of them.
  const unclosed = new Set<string>();
  let at = 0;
  for (let found = next(INLINE, text, at); found; found = next(INLINE, text, at)) {
    const { opening, ...inside } = found.groups ?? {};
    const end = found.index + found[0].length;
    words.push(text.slice(at, found.index));
    at = end;
    if (opening === undefined) {
      words.push(Object.values(inside).find((group) => group !== undefined) ?? "");
      continue;
    }
    const closing = unclosed.has(opening) || depth === deepest ? null : next(CLOSING[opening], text, end + 1);
    if (closing) {
      words.push(plainWords(text.slice(end, closing.index), depth + 1));
      at = closing.index + opening.length;
    } else {
      unclosed.add(opening);
      words.push(opening);
    }
  }
  words.push(text.slice(at));
  return words.join("");
}

/** The first match from a place on. */
function next(pattern: RegExp | undefined, text: string, from: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = from;
  return pattern.exec(text);
}
