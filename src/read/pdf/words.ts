/** Words that were cut at the ends of lines. */

const CUT = /(\p{L}[\p{L}\p{M}'’]{0,40})[-\u2010\u00ad]$/u;
const COMPOUND = /\p{Ll}[\p{L}\p{M}'’]{0,40}(?:[-\u2010]\p{L}[\p{L}\p{M}'’]{0,40})+/gu;
/** So much of a line's end is looked at. */
const tail = 60;

/** A line as it stands before the next one in the same paragraph: with a space at its end, or joined to it. */
export type Ending = (line: string, next: string) => string;

/**
 * A hyphen goes where the parts are in lower case, unless the text has the word with its hyphen elsewhere: "follow-up".
 * Before a capital or a number it stays, and no space follows: "Pryce-Oakes", "2014-15".
 */
export function endings(lines: readonly string[]): Ending {
  const compounds = new Set(lines.flatMap((line) => line.match(COMPOUND) ?? []).map(spelt));
  return (line, next) => {
    const end = line.slice(-tail);
    const first = CUT.exec(end)?.[1];
    const rest = /^\p{Ll}[\p{L}\p{M}'’]{0,40}/u.exec(next)?.[0];
    if (first === undefined || rest === undefined)
      return /[\p{L}\d][-\u2010]$/u.test(end) && /^[\p{Lu}\d]/u.test(next) ? line : `${line} `;
    const joins = /\p{Ll}$/u.test(first) && !compounds.has(spelt(`${first}-${rest}`));
    return joins ? line.slice(0, -1) : line;
  };
}

function spelt(word: string): string {
  return word.toLowerCase().replaceAll("\u2010", "-");
}
