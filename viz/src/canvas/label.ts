/** Labels: a name on up to three short lines, and the room it takes. */
const lineChars = 24;
const mostLines = 3;
const charWidth = 6.3;
const lineHeight = 14;
/** The widest shape, with the gap around it. */
const shapeRoom = 26;

/** A name on at most three lines of much the same length; the rest is cut with an ellipsis. */
export function labelLines(name: string): readonly string[] {
  const text = name.replace(/\s+/g, " ").trim();
  const wanted = Math.min(mostLines, Math.ceil(text.length / lineChars));
  const room = Math.min(lineChars, Math.ceil(text.length / wanted) + 4);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, mostLines);
  if (lines.length > mostLines) kept[mostLines - 1] = `${kept[mostLines - 1]} …`;
  return kept.map((line) => (line.length <= lineChars ? line : `${line.slice(0, lineChars - 1)}…`));
}

/** The box of a shape with its label below, in CSS pixels; letters are taken as equally wide. */
export function labelRoom(lines: readonly string[]): { readonly width: number; readonly height: number } {
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: Math.max(shapeRoom, longest * charWidth), height: shapeRoom + lines.length * lineHeight };
}
