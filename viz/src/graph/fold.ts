/** What is shown, less what the reader hid or folded away. Pure. */
import type { Arrangement } from "../state/arrangement.ts";
import type { Shown } from "./filter.ts";

export interface Folded extends Shown {
  /** How many neighbours each folded thing keeps out of sight. */
  readonly within: ReadonlyMap<string, number>;
}

export function folded({ entities, lines }: Shown, { hidden, folded }: Pick<Arrangement, "hidden" | "folded">): Folded {
  const seen = lines.filter(({ subject, object }) => !hidden.has(subject) && !hidden.has(object));
  const neighbours = neighboursIn(seen);
  const before = neighboursIn(lines);
  const within = new Map<string, number>();
  const away = new Set(hidden);
  for (const id of folded) {
    const leaves = leavesOf(id, neighbours).filter((each) => !folded.has(each));
    for (const leaf of leaves) away.add(leaf);
    if (leaves.length > 0) within.set(id, leaves.length);
  }
  // What hung only on a hidden thing goes with it, as it does when a filter hides its last line.
  const kept = entities.filter(({ id }) => !away.has(id) && (!before.has(id) || neighbours.has(id)));
  return {
    entities: kept,
    lines: seen.filter(({ subject, object }) => !away.has(subject) && !away.has(object)),
    within,
  };
}

/** The neighbours that hang on nothing else. */
export function leavesOf(id: string, neighbours: Neighbours): readonly string[] {
  return [...(neighbours.get(id) ?? [])].filter((each) => neighbours.get(each)?.size === 1);
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

export function neighboursIn(lines: Shown["lines"]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const { subject, object } of lines) {
    for (const [one, other] of [
      [subject, object],
      [object, subject],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.add(other);
      else neighbours.set(one, new Set([other]));
    }
  }
  return neighbours;
}
