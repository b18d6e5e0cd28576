/** Lines as a typewriter would set them, for the rules for plain text: indents and gaps as spaces, a form feed a page. */
import type { Line } from "./columns.ts";

const widestGap = 60;
/** In sizes of the letters: how wide one is on average, and how far down an empty line is seen. */
const letter = 0.5;
const emptyLine = 1.9;

export function laidOut(pages: readonly (readonly Line[])[]): string {
  return pages.map((lines) => lines.flatMap((line, at) => written(line, lines[at - 1])).join("\n")).join("\n\f");
}

function written({ cells, column, y, size }: Line, above: Line | undefined): string[] {
  let text = "";
  for (const cell of cells) {
    const at = Math.round((cell.x - column.left) / (letter * size));
    text += " ".repeat(Math.min(Math.max(at - text.length, text === "" ? 0 : 2), widestGap)) + cell.text;
  }
  const isApart = above !== undefined && (y - above.y > emptyLine * size || y < above.y);
  return isApart ? ["", text] : [text];
}
