/**
 * Names beside their things. Sigma's own labels overlap (sigma.js#891); these are placed one by one, the most
 * connected thing first, where there is room: below, to the right, to the left, above, or not at all.
 */
import { Occupied, type Rect } from "./occupied.ts";

/** A name to place, or the words of a line, in CSS pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  /** How far from the middle the text begins; 0 for the words on a line. */
  readonly radius: number;
  /** None for a thing that only takes its room. */
  readonly lines: readonly string[];
  readonly colour: string;
  readonly strong: boolean;
}

const size = 12;
const lineHeight = 14;
const mostLabels = 250;

export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { width, height, ground, font }: { width: number; height: number; ground: string; font: string },
): void {
  const occupied = new Occupied();
  const near = labels.filter(({ x, y }) => x > -50 && y > -20 && x < width + 50 && y < height + 20);
  for (const { x, y, radius } of near) {
    if (radius > 0) occupied.take({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  context.textBaseline = "middle";
  context.lineJoin = "round";
  let placed = 0;
  for (const label of near) {
    if (placed === mostLabels) break;
    if (label.lines.length === 0) continue;
    context.font = `${label.strong ? 600 : 400} ${size}px ${font}`;
    const wide = Math.max(...label.lines.map((line) => widthOf(context, line)));
    const rect = candidates(label, wide).find((each) => label.strong || occupied.isFree(each));
    if (!rect) continue;
    occupied.take(rect);
    placed++;
    write(context, label, rect, ground);
  }
}

function candidates({ x, y, radius, lines }: Label, wide: number): Rect[] {
  const high = lines.length * lineHeight;
  const at = (left: number, top: number): Rect => ({ left, top, right: left + wide, bottom: top + high });
  if (radius === 0) return [at(x - wide / 2, y - high / 2)];
  return [
    at(x - wide / 2, y + radius + 2),
    at(x + radius + 4, y - high / 2),
    at(x - radius - 4 - wide, y - high / 2),
    at(x - wide / 2, y - radius - 2 - high),
  ];
}

function write(context: CanvasRenderingContext2D, label: Label, { left, top, right }: Rect, ground: string): void {
  const middle = (left + right) / 2;
  context.textAlign = "center";
  context.lineWidth = label.radius === 0 ? 6 : 4;
  context.strokeStyle = ground;
  context.fillStyle = label.colour;
  for (const [index, line] of label.lines.entries()) {
    const y = top + lineHeight * (index + 0.5);
    context.strokeText(line, middle, y);
    context.fillText(line, middle, y);
  }
}

const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
