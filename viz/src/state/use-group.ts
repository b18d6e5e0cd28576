/** The group that alone is drawn, taken into the graph; nothing while none is chosen. */
import { useEffect } from "react";
import type { Slice } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import type { Graph } from "../graph/graph.ts";
import { useAnswer } from "./use-answer.ts";
import type { Widening } from "./use-graph.ts";
import { most } from "./view.ts";

export function useGroup(graph: Graph, id: string | undefined, take: Widening["take"]): Slice | undefined {
  const answer = useAnswer(id === most ? undefined : id, (signal) => client.group(id ?? "", signal));
  const slice = answer.state === "there" ? answer.value : undefined;
  useEffect(() => {
    if (slice?.entities.some((entity) => !graph.entities.has(entity.id))) take(slice);
  }, [slice, graph, take]);
  return slice;
}
