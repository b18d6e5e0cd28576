/**
 * A graph too large to be drawn whole, as the groups that it falls into: a ringed disc for each, larger for more things,
 * and a line for how much is said between two, whatever and however it is said. Pure.
 */
import type { Group, GroupTie } from "../../../src/serve/api.ts";
import type { Places } from "../layout/box.ts";
import { count } from "../words/count.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";
import { labelLines } from "./label.ts";

/** Neither type has these colours. */
export const groupColour = { light: "#565b64", dark: "#a9aeb7" } as const;

export function groupDrawing(groups: readonly Group[], ties: readonly GroupTie[], places: Places): Drawing {
  const most = Math.max(1, ...groups.map(({ members }) => members));
  const nodes = groups.flatMap((group): DrawnNode[] => {
    const place = places.get(group.id);
    if (!place) return [];
    const size = groupSize(group.members, most);
    const label = groupLabel(group);
    return [{ id: group.id, x: place.x, y: -place.y, size, shape: "group", colour: groupColour, label }];
  });
  const drawn = new Set(nodes.map(({ id }) => id));
  const lines = ties
    .filter(({ one, other }) => drawn.has(one) && drawn.has(other))
    .map(
      ({ one, other, claims }): DrawnLine => ({
        id: `${one}~${other}`,
        from: one,
        to: other,
        ...{ manner: "asserted", arrow: false, curve: 0, stands: [] },
        width: Math.min(6, 1 + Math.log2(claims)),
        label: count(claims, "claim"),
      }),
    );
  return {
    nodes: nodes.sort((one, other) => other.size - one.size || (one.id < other.id ? -1 : 1)),
    lines,
    pinned: [],
  };
}

/** The name of one of its members, and how many there are beside. */
export function groupLabel({ members, among: [first] }: Group): readonly string[] {
  const rest = members > 1 ? [`and ${(members - 1).toLocaleString("en-GB")} more`] : [];
  return [...labelLines(first?.name ?? ""), ...rest];
}

/** From 6 to 24 as the area grows with the number of things. */
export function groupSize(members: number, most: number): number {
  return 6 + 18 * Math.sqrt(members / most);
}
