/**
 * Names beside their things. Sigma's own labels overlap (sigma.js#891); these are placed one by one, the most
 * connected thing first, where there is room: below, to the right, to the left, above, or not at all.
 */
import { Crossings, type Segment } from "./crossings.ts";
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
  /** While it is among the first, it may lie on a smaller thing rather than be left out. */
  readonly covers: boolean;
  /** The thing or line that it is of. */
  readonly of: string;
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
/** Of very many names, only the first are tried: the others would find no room among so many things. */
const mostTried = 700;
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
  const lines = new Crossings(segments, { width, height });
  for (const { x, y, radius } of labels) {
    if (radius > 0) discs.take({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const placed: Placed[] = [];
  const inside = ({ left, right, top, bottom }: Rect) =>
    left > 2 && top > 2 && right < width - 2 && bottom < height - 2;
  for (const label of labels.slice(0, mostTried)) {
    if (placed.length === mostLabels) break;
    const wide = Math.max(...label.lines.map((line) => measure(line, label.strong)));
    let best: { readonly place: Candidate; readonly cost: number } | undefined;
    for (const place of candidates(label, wide)) {
      if (!label.strong && (!inside(place) || !texts.isFree(place))) continue;
      const mayCover = label.strong || (label.covers && placed.length < alwaysNamed);
      if (!mayCover && !discs.isFree(place)) continue;
      const covered = mayCover ? discs.count(place) : 0;
      const base = coverCost * covered + (label.strong ? textCost * texts.count(place) : 0);
      if (best && base >= best.cost) continue;
      const crossed = lines.cost(place, label.faint ? 1 : best && best.cost - base);
      if (label.faint && crossed > 0) continue;
      const cost = base + crossed;
      if (!best || cost < best.cost) best = { place, cost };
      if (cost === 0) break;
    }
    if (!best) continue;
    texts.take({ ...best.place, left: best.place.left - apart, right: best.place.right + apart });
    placed.push({ ...best.place, label });
  }
  return placed;
}

type Writing = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Each where it was placed. */
export function writeLabels(context: Writing, placed: readonly Placed[], theme: Theme): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const each of placed) write(context, each, theme);
}

export function shifted(placed: Placed, x: number, y: number): Placed {
  const { left, top, right, bottom } = placed;
  return { ...placed, left: left + x, top: top + y, right: right + x, bottom: bottom + y };
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

function write(context: Writing, { label, ...place }: Placed, { ground, font }: Theme): void {
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
