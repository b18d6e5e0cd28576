/** A sheet as SVG. Whatever a document says is text in it, never markup. */
import type { Mark, Sheet } from "./mark.ts";

const anchors = { left: "start", center: "middle", right: "end" } as const;

export function svgOf({ width, height, ground, font, title, marks }: Sheet): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${escaped(font)}">\n`,
    `<title>${escaped(title)}</title>\n`,
    `<rect width="100%" height="100%" fill="${ground}"/>\n`,
    ...marks.map((mark) => `${elementOf(mark)}\n`),
    "</svg>\n",
  ].join("");
}

function elementOf(mark: Mark): string {
  if (mark.kind === "outline") {
    const { d, fill = "none", stroke, width = 1, dash } = mark;
    const line = stroke ? ` stroke="${stroke}" stroke-width="${round(width)}" stroke-linejoin="round"` : "";
    return `<path d="${d}" fill="${fill}"${line}${dash ? ` stroke-dasharray="${dash.join(" ")}"` : ""}/>`;
  }
  const { text, x, y, align, size, strong, colour, halo } = mark;
  const around = halo ? ` stroke="${halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"` : "";
  const look = ` font-size="${size}"${strong ? ' font-weight="600"' : ""} fill="${colour}"${around}`;
  const place = ` x="${round(x)}" y="${round(y)}" text-anchor="${anchors[align]}" dominant-baseline="central"`;
  return `<text${place}${look}>${escaped(text)}</text>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Without the characters that XML does not allow. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
