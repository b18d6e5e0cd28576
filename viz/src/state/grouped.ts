/** Whether the picture is one of groups: of a graph too large to be drawn whole, until something of it is chosen. Pure. */
import type { Graph } from "../graph/graph.ts";
import type { View } from "./view.ts";

export function isGroupView(
  { groups }: Pick<Graph, "groups">,
  { tab, group, pick, drawn }: Pick<View, "tab" | "group" | "pick" | "drawn">,
): boolean {
  return tab === "graph" && groups.length > 0 && group === undefined && pick === undefined && !drawn;
}
