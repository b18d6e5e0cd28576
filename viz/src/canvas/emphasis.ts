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
  if (!pick) return undefined;
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

function touches({ from, to }: DrawnLine, id: string): boolean {
  return from === id || to === id;
}

function joins({ from, to }: DrawnLine, pick: Pick & { kind: "pair" }): boolean {
  return (from === pick.subject && to === pick.object) || (from === pick.object && to === pick.subject);
}

function meant({ pick }: DrawnLine, { predicate }: Pick & { kind: "pair" }): number {
  return Number(pick.kind === "pair" && pick.predicate === predicate);
}
