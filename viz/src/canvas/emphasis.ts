/** What stands out while something is selected or pointed at: it and what it touches; all else steps back. Pure. */
import type { Pick } from "../graph/pick.ts";
import type { Drawing, DrawnLine } from "./drawing.ts";

export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  /** First what was selected by its predicate: its words have the first claim to room. */
  readonly lines: ReadonlySet<string>;
  /** Drawn with a ring. */
  readonly centre: ReadonlySet<string>;
}

export function emphasisOf(drawing: Drawing, pick: Pick | undefined): Emphasis | undefined {
  if (!pick || pick.kind === "path") return undefined;
  const ends = pick.kind === "entity" ? [pick.id] : [pick.subject, pick.object];
  const touched =
    pick.kind === "entity"
      ? drawing.lines.filter((line) => touches(line, pick.id))
      : drawing.lines.filter((line) => joins(line, pick)).sort((one, other) => meant(other, pick) - meant(one, pick));
  return {
    nodes: new Set([...ends, ...touched.flatMap(({ from, to }) => [from, to])]),
    lines: new Set(touched.map(({ id }) => id)),
    centre: new Set(ends),
  };
}

/** Some lines with their ends, and things beside them; of these, some are ringed. */
export function emphasisOn(
  { lines }: Drawing,
  ids: ReadonlySet<string>,
  nodes: Iterable<string>,
  centre: Iterable<string> = [],
): Emphasis {
  const strong = lines.filter(({ stands }) => stands.some((id) => ids.has(id)));
  return {
    nodes: new Set([...nodes, ...centre, ...strong.flatMap(({ from, to }) => [from, to])]),
    lines: new Set(strong.map(({ id }) => id)),
    centre: new Set(centre),
  };
}

/** What has to be drawn anew when one emphasis gives way to another: what stood out, and what does now. */
export function touchedBy(...each: readonly (Emphasis | undefined)[]) {
  const nodes = each.flatMap((emphasis) => (emphasis ? [...emphasis.nodes, ...emphasis.centre] : []));
  const lines = each.flatMap((emphasis) => [...(emphasis?.lines ?? [])]);
  return { nodes: [...new Set(nodes)], lines: [...new Set(lines)] };
}

function touches({ from, to }: DrawnLine, id: string): boolean {
  return from === id || to === id;
}

function joins({ from, to }: DrawnLine, pick: Pick & { kind: "pair" }): boolean {
  return (from === pick.subject && to === pick.object) || (from === pick.object && to === pick.subject);
}

function meant({ pick }: DrawnLine, { predicate }: Pick & { kind: "pair" }): number {
  return Number(pick?.kind === "pair" && pick.predicate === predicate);
}
