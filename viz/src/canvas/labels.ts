/**
 * Names beside their things. Sigma's own labels overlap (sigma.js#891); these are placed one by one, the most
 * connected thing first, where there is room: below, to the right, to the left, above, or not at all.
 */
import { Occupied, type Rect } from "./occupied.ts";
import type { Theme } from "./theme.ts";

/** A name to place, or the words of a line, in CSS pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  /** How far from the middle the text begins; 0 for the words on a line. */
  readonly radius: number;
  readonly lines: readonly string[];
  readonly colour: string;
  readonly strong: boolean;
  /** It steps back, and is left out sooner than it lies on a line that stands out. */
  readonly faint: boolean;
}

/** A line, as a label sees it: it had rather not lie on one. */
export interface Segment {
  readonly from: Place;
  readonly to: Place;
  /** How much rather; 1 for any line. */
  readonly cost: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The room that there is, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const labelSize = 12;
export const lineHeight = 14;
/** Between two names on one line. */
const apart = 6;
const mostLabels = 250;
/** The most connected things are named even where their names lie on smaller ones. */
const alwaysNamed = 10;
/** How many lines one would rather cross than hide a thing, or another name. */
const coverCost = 5;
const textCost = 20;

/** A label with the place that was found for it. */
export interface Placed extends Rect {
  readonly label: Label;
  readonly align: "left" | "center" | "right";
}

/** A text's width in pixels, strong or not. */
export type Measure = (text: string, strong: boolean) => number;

export function placeLabels(
  labels: readonly Label[],
  segments: readonly Segment[],
  { width, height }: Room,
  measure: Measure,
): Placed[] {
  const discs = new Occupied();
  const texts = new Occupied();
  const near = labels.filter(({ x, y }) => x > -50 && y > -20 && x < width + 50 && y < height + 20);
  for (const { x, y, radius } of near) {
    if (radius > 0) discs.take({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const placed: Placed[] = [];
  const inside = ({ left, right, top, bottom }: Rect) =>
    left > 2 && top > 2 && right < width - 2 && bottom < height - 2;
  for (const label of near) {
    if (placed.length === mostLabels) break;
    const wide = Math.max(...label.lines.map((line) => measure(line, label.strong)));
    const costs = candidates(label, wide).flatMap((rect) => {
      const covered = discs.count(rect);
      const mayCover = placed.length < alwaysNamed && label.radius > 0;
      if (!label.strong && (!inside(rect) || texts.count(rect) > 0 || (covered > 0 && !mayCover))) return [];
      const crossed = segments.reduce((sum, each) => sum + (crosses(each, rect) ? each.cost : 0), 0);
      if (label.faint && crossed > 0) return [];
      return [{ rect, cost: crossed + coverCost * covered + textCost * texts.count(rect) }];
    });
    const rect = costs.sort((one, other) => one.cost - other.cost)[0]?.rect;
    if (!rect) continue;
    texts.take({ ...rect, left: rect.left - apart, right: rect.right + apart });
    placed.push({ ...rect, label });
  }
  return placed;
}

export function writeLabels(context: CanvasRenderingContext2D, placed: readonly Placed[], theme: Theme): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const each of placed) write(context, each, theme);
}

type Candidate = Omit<Placed, "label">;

function candidates({ x, y, radius, lines }: Label, wide: number): Candidate[] {
  const high = lines.length * lineHeight;
  const at = (left: number, top: number, align: Candidate["align"] = "center"): Candidate => ({
    ...{ left, top, right: left + wide, bottom: top + high },
    align,
  });
  if (radius === 0) return [at(x - wide / 2, y - high / 2)];
  return [
    at(x - wide / 2, y + radius + 2),
    at(x + radius + 4, y - high / 2, "left"),
    at(x - radius - 4 - wide, y - high / 2, "right"),
    at(x - wide / 2, y - radius - 2 - high),
  ];
}

/** Liang and Barsky's test: what is left of the line within the box's four sides. */
function crosses({ from, to }: Segment, { left, top, right, bottom }: Rect): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

function write(context: CanvasRenderingContext2D, { label, ...place }: Placed, { ground, font }: Theme): void {
  const { left, top, right, align } = place;
  const x = align === "left" ? left : align === "right" ? right : (left + right) / 2;
  context.font = fontOf(font, label.strong);
  context.textAlign = align;
  context.lineWidth = label.radius === 0 ? 6 : 4;
  context.strokeStyle = ground;
  context.fillStyle = label.colour;
  for (const [index, line] of label.lines.entries()) {
    const y = top + lineHeight * (index + 0.5);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

function fontOf(font: string, strong: boolean): string {
  return `${strong ? 600 : 400} ${labelSize}px ${font}`;
}

/** Widths as a canvas measures them; each text is measured once. */
export function measureWith(context: CanvasRenderingContext2D, font: string): Measure {
  return (text, strong) => {
    const key = `${strong} ${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = fontOf(font, strong);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

const widths = new Map<string, number>();
