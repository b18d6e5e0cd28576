/** A few curves as a picture: axes, lines, and their names. Plain SVG, for nothing else here draws without a page. */

export interface Curve {
  readonly name: string;
  readonly points: readonly { readonly documents: number; readonly ratio: number }[];
}

const [width, height] = [760, 380];
const [left, right, top, bottom] = [64, 150, 48, 52];
const colours = ["#1f5f99", "#b3541e", "#3d7a3d"];

export function curves(title: string, all: readonly Curve[]): string {
  const points = all.flatMap((curve) => curve.points);
  const most = Math.max(...points.map(({ documents }) => documents));
  // Twice is the most that is allowed; more would show.
  const highest = Math.max(2.5, ...points.map(({ ratio }) => ratio));
  const x = (documents: number) => round(left + (documents / most) * (width - left - right));
  const y = (ratio: number) => round(height - bottom - (ratio / highest) * (height - top - bottom));
  const parts = [1, 2, 3, 4, 5].map((part) => part / 5);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="24" font-size="15">${title}</text>`,
    ...[0, ...parts].map((part) => {
      const at = y(part * highest);
      return `<path d="M${left} ${at}H${width - right}" stroke="#ddd"/>${text(left - 8, at + 4, "end", label(part * highest))}`;
    }),
    ...[0, ...parts].map((part) => text(x(part * most), height - bottom + 18, "middle", label(part * most))),
    text((left + width - right) / 2, height - 12, "middle", "documents in the store"),
    `<text transform="translate(18 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">times the cost in a new store</text>`,
    ...all.map(({ name, points: some }, index) => {
      const colour = colours[index % colours.length];
      const line = some.map((each) => `${x(each.documents)},${y(each.ratio)}`).join(" ");
      const end = some.at(-1);
      const named = end ? text(x(end.documents) + 8, y(end.ratio) + 4, "start", name) : "";
      return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2"/>${named}`;
    }),
    "</svg>",
    "",
  ].join("\n");
}

function text(x: number, y: number, anchor: "start" | "middle" | "end", words: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
}

function label(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
