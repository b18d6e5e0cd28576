/** Which names and words the picture bears: those of things, the most connected first, and those of lines that stand out. Pure. */
import type { Point } from "../layout/box.ts";
import { mix } from "./colour.ts";
import type { Segment } from "./crossings.ts";
import { pointOn } from "./curve.ts";
import type { DrawnLine } from "./drawing.ts";
import { type Label, type Measure, type Placed, placeLabels } from "./labels.ts";
import { curveOf, type Seen } from "./seen.ts";
import { back } from "./stepping-back.ts";

/** How far along a line its words stand: not in the middle, which is where the cross of what is denied is. */
const wordsAt = 0.36;
const mostAvoided = 400;
/** How much rather a name lies on a thing that steps back than on a line that stands out. */
const strongCost = 4;
/** Words of lines are shown while no more than this many stand out. */
const mostLineLabels = 14;
/** How far outside the canvas a thing may be whose name reaches into it, in pixels. */
const [aside, above] = [60, 30];

export function placedNames(seen: Seen, measure: Measure): Placed[] {
  const { near, far } = namesOf(seen);
  near.sort((one, other) => Number(other.strong) - Number(one.strong));
  return placeLabels([...near, ...lineWords(seen), ...far], segmentsOf(seen), seen, measure);
}

/** Where the words of a line hang. */
export function wordsPlace(seen: Seen, line: DrawnLine): Point | undefined {
  const curve = curveOf(seen, line);
  return curve && pointOn(curve, wordsAt);
}

function namesOf(seen: Seen): { readonly near: Label[]; readonly far: Label[] } {
  const { drawing, emphasis, theme, width, height, scale } = seen;
  const faded = mix(theme.ink, theme.ground, back);
  const [near, far]: [Label[], Label[]] = [[], []];
  for (const { id, size, shape, label } of drawing.nodes) {
    const place = seen.placeOf(id);
    if (!place || place.x < -aside || place.y < -above || place.x > width + aside || place.y > height + above) continue;
    const faint = emphasis !== undefined && !emphasis.nodes.has(id);
    const strong = emphasis?.centre.has(id) ?? false;
    const colour = faint ? faded : theme.ink;
    // Groups are much of a size: none gives way to another's name.
    const look = { radius: size * scale + 1, colour, strong, faint, covers: shape !== "group" };
    (faint ? far : near).push({ ...place, ...look, lines: label, of: id });
  }
  return { near, far };
}

/** The lines that names keep clear of; of very many, none, since every place would be as bad. */
function segmentsOf(seen: Seen): Segment[] {
  const { drawing, emphasis } = seen;
  if (drawing.lines.length > mostAvoided) return [];
  const cost = emphasis ? strongCost : 1;
  const avoided = emphasis ? drawing.lines.filter(({ id }) => emphasis.lines.has(id)) : drawing.lines;
  return avoided.flatMap((line) => {
    const [from, to] = [seen.placeOf(line.from), seen.placeOf(line.to)];
    return from && to ? [{ from, to, cost }] : [];
  });
}

function lineWords(seen: Seen): Label[] {
  const { drawing, emphasis, theme } = seen;
  if (!emphasis || emphasis.lines.size > mostLineLabels) return [];
  const byId = new Map(drawing.lines.map((line) => [line.id, line]));
  return [...emphasis.lines].flatMap((id): Label[] => {
    const line = byId.get(id);
    const place = line && wordsPlace(seen, line);
    const look = { radius: 0, colour: theme.ink, strong: false, faint: false, covers: false, of: id };
    return place ? [{ ...place, ...look, lines: [line.label] }] : [];
  });
}
