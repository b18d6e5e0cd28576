/** The picture on a sheet of its own: with its legend, its sources and its date, so that it can be read without us. Pure. */
import { entities } from "../../../src/model/entity/index.ts";
import type { SourceHead } from "../../../src/serve/api.ts";
import { labelSize, lineHeight } from "../canvas/labels.ts";
import type { Picture } from "../canvas/picture.ts";
import { manners } from "../words/manner.ts";
import { dateInWords } from "../words/when.ts";
import type { Mark, Sheet, Words } from "./mark.ts";
import { lineMarks, shapePath } from "./outlines.ts";

export interface Caption {
  /** "23 things and 31 relations, May 2024 to Sep 2025". */
  readonly title: string;
  readonly sources: readonly SourceHead[];
  /** The day of the export, `YYYY-MM-DD`. */
  readonly date: string;
  readonly dark: boolean;
}

const margin = 20;
const row = 18;
const small = 11;

export function sheetOf(picture: Picture, caption: Caption): Sheet {
  const { width, ground, font } = picture;
  const drawn = drawnMarks(picture);
  const foot = footMarks(picture, caption, picture.height + margin);
  const bottom = Math.max(...foot.map((mark) => (mark.kind === "words" ? mark.y : 0)));
  const edge: Mark = { kind: "outline", d: `M0 ${picture.height}H${width}`, stroke: picture.ink, width: 0.5 };
  const marks = [...drawn, edge, ...foot];
  return { width, height: Math.ceil(bottom + margin), ground, font, title: caption.title, marks };
}

function drawnMarks({ width, height, ground, ink, lines, nodes, labels }: Picture): Mark[] {
  const inside = ({ x, y }: { x: number; y: number }) => x > -40 && y > -40 && x < width + 40 && y < height + 40;
  const strongLast = [...lines].sort((one, other) => Number(one.strong) - Number(other.strong));
  const faintFirst = [...nodes].sort((one, other) => Number(other.faint) - Number(one.faint)).filter(inside);
  return [
    ...strongLast.flatMap(lineMarks),
    ...faintFirst.flatMap(({ shape, radius, colour, ring, ...place }): Mark[] => [
      { kind: "outline", d: shapePath(shape, place, radius), fill: colour, stroke: ground, width: 3 },
      { kind: "outline", d: shapePath(shape, place, radius), fill: colour },
      ...(ring ? [{ kind: "outline", d: shapePath(shape, place, radius + 3), stroke: ink, width: 2 } as const] : []),
    ]),
    ...labels.flatMap(({ label, left, right, top, align }) =>
      label.lines.map(
        (text, index): Words => ({
          kind: "words",
          text,
          x: align === "left" ? left : align === "right" ? right : (left + right) / 2,
          y: top + lineHeight * (index + 0.5),
          align,
          size: labelSize,
          strong: label.strong,
          colour: label.colour,
          halo: ground,
        }),
      ),
    ),
  ];
}

/** The legend of what is drawn, what is shown, the sources, the date. */
function footMarks(
  { width, ink, lines, nodes }: Picture,
  { title, sources, date, dark }: Caption,
  top: number,
): Mark[] {
  const marks: Mark[] = [];
  let y = top;
  const write = (text: string, x: number, strong = false) => {
    const most = Math.floor((width - margin - x) / 6);
    const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    marks.push({ kind: "words", text: cut, x, y, align: "left", size: small + 1, strong, colour: ink });
  };
  write(title, margin, true);
  y += row + 4;
  let x = margin;
  const entry = (label: string, sign: (at: number) => readonly Mark[]) => {
    const wide = 56 + label.length * 6.9;
    if (x + wide > width - margin && x > margin) [x, y] = [margin, y + row];
    marks.push(...sign(x));
    write(label, x + 34);
    x += wide;
  };
  for (const { plural, shape, colour } of entities) {
    if (!nodes.some((node) => node.shape === shape)) continue;
    const fill = dark ? colour.dark : colour.light;
    entry(plural, (at) => [{ kind: "outline", d: shapePath(shape, { x: at + 22, y }, 5.5), fill }]);
  }
  for (const { name, label } of manners) {
    if (!lines.some(({ manner }) => manner === name)) continue;
    entry(label, (at) => {
      const [from, to] = [
        { x: at, y },
        { x: at + 28, y },
      ];
      const control = { x: at + 14, y };
      const look = { manner: name, arrow: false, width: 1.4, colour: ink, strong: true, radii: [-3, -3] } as const;
      return lineMarks({ from, control, to, ...look });
    });
  }
  y += row + 6;
  write("Sources", margin, true);
  for (const source of sources) {
    y += row;
    const words = [source.title, source.publisher, source.date && dateInWords(source.date)].filter(Boolean).join(", ");
    write(words, margin);
  }
  y += row + 4;
  write(`Drawn with inquiry-graph on ${dateInWords(date)}. Each line stands for sentences in these sources.`, margin);
  return marks;
}
