/** Mark-up inside a line of reStructuredText, taken away so that the words remain. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup */

const INLINE = new RegExp(
  [
    // An escaped character stands for itself, an escaped blank for nothing.
    "\\\\(?:(?<escaped>\\S)|\\s)",
    "``(?<literal>.+?)``",
    ":[a-z][a-z-]*:`(?<role>[^`]+)`",
    "`(?<link>[^`<]+?)\\s*<[^>`]*>`__?",
    "`(?<other>[^`]+)`_{0,2}",
    "(?<![\\p{L}\\p{N}*])\\*\\*(?=\\S)(?<bold>.+?)(?<=\\S)\\*\\*(?![\\p{L}\\p{N}*])",
    "(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])(?<italic>.+?)(?<=\\S)\\*(?![\\p{L}\\p{N}*])",
  ].join("|"),
  "gsu",
);

/** The words alone: "**Ms Okafor**: see `POL1 <https://…>`_" → "Ms Okafor: see POL1". */
export function plainWords(text: string): string {
  return text.replace(INLINE, (...args) => {
    // The last argument of a replacer is the record of the named groups, when the pattern has any.
    const groups = args.at(-1) as { readonly [name: string]: string | undefined };
    const { bold, italic } = groups;
    const nested = bold ?? italic;
    if (nested !== undefined) return plainWords(nested);
    return Object.values(groups).find((group) => group !== undefined) ?? "";
  });
}
