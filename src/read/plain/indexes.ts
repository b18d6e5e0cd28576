/** The list of witnesses and the index of words that are printed with a transcript: no part of what was said. */

const INDEX = /^(?:word )?index(?: (?:of|to) .{1,40})?$/i;
/** "MS ANNA BELL (sworn) ........ 2", "Questioned by MR GREY    14". */
const ENTRY = /(?:\.{3,}|…|\s{6,}|\s\.\s\.)\s*\d{1,4}(?::\d{1,2})?$/;
/** An entry ends so; of a line that is a whole page no more is looked at. */
const entryEnd = 60;

/** A line that stands in an index, or above one. */
export function isIndexLine(line: string): boolean {
  const words = line.trim();
  return INDEX.test(words) || isEntry(words);
}

function isEntry(line: string): boolean {
  return ENTRY.test(line.slice(-entryEnd));
}

/** Numbers of the paragraphs that belong to an index: its heading, and what follows up to the next speaker. */
export function indexes(words: readonly { readonly text: string; readonly label: unknown }[]): ReadonlySet<number> {
  const found = new Set<number>();
  let within = false;
  words.forEach(({ text, label }, at) => {
    const line = text.trim();
    if (label || /^\(\d/.test(line)) within = false;
    if (INDEX.test(line.split("\n", 1)[0]?.trim() ?? "")) within = true;
    if (within || isEntry(line.split("\n").at(-1) ?? "")) found.add(at);
  });
  return found;
}
