/** Labels: a name on one or two short lines, and the room it takes. */
const lineChars = 24;
const charWidth = 6.3;
const lineHeight = 14;
/** The widest shape, with the gap around it. */
const shapeRoom = 26;

/** A name broken into at most two lines, at the space that makes them most alike; the rest is cut with an ellipsis. */
export function labelLines(name: string): readonly string[] {
  const text = name.replace(/\s+/g, " ").trim();
  if (text.length <= lineChars) return [text];
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index).filter((index) => index <= lineChars);
  const wanted = Math.min(text.length / 2, lineChars);
  const at = breaks.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0] ?? lineChars;
  return [cut(text.slice(0, at)), cut(text.slice(at).trim())];
}

function cut(line: string): string {
  return line.length <= lineChars ? line : `${line.slice(0, lineChars - 1).trimEnd()}…`;
}

/** The box of a shape with its label below, in CSS pixels; letters are taken as equally wide. */
export function labelRoom(lines: readonly string[]): { readonly width: number; readonly height: number } {
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: Math.max(shapeRoom, longest * charWidth), height: shapeRoom + lines.length * lineHeight };
}
