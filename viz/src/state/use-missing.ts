/** A selected thing that the page does not hold is fetched; one that was joined to another goes by its id now. */
import { useEffect } from "react";
import type { Graph } from "../graph/graph.ts";
import { endsOf, renamed } from "../graph/pick.ts";
import { expandedBy } from "./arrangement.ts";
import type { Widening } from "./use-graph.ts";
import type { ChangeView } from "./use-view.ts";
import type { View } from "./view.ts";

export function useMissing(
  graph: Graph,
  { pick, arrangement }: View,
  widen: Widening["widen"],
  change: ChangeView,
): void {
  const missing = endsOf(pick).find((id) => !graph.entities.has(id));
  useEffect(() => {
    if (missing === undefined || pick === undefined) return;
    let over = false;
    widen(missing).then((id) => {
      if (over) return;
      const wider = id !== undefined && !graph.entities.has(id) && { arrangement: expandedBy(arrangement, id) };
      const now = id !== missing && { pick: id ? renamed(pick, missing, id) : undefined };
      if (wider || now) change({ ...wider, ...now }, "silent");
    });
    return () => {
      over = true;
    };
  }, [missing, pick, arrangement, graph, widen, change]);
}
