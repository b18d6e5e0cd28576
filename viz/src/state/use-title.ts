/** The title of the window says what is selected. */
import { useEffect } from "react";
import { type Graph, nameOf } from "../graph/graph.ts";
import { endsOf, type Pick } from "../graph/pick.ts";

export function useTitle(graph: Graph, pick: Pick | undefined): void {
  const names = endsOf(pick)
    .map((id) => nameOf(graph, id))
    .join(" – ");
  useEffect(() => {
    document.title = names ? `${names} · inquiry-graph` : "inquiry-graph";
  }, [names]);
}
