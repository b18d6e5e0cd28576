/** The graph of the page: the overview, widened by the neighbourhood of whatever is selected beyond it. */
import { useCallback, useEffect, useState } from "react";
import { client } from "../api/client.ts";
import { type Graph, graphFrom, overlay } from "../graph/graph.ts";
import { type Answer, useAnswer } from "./use-answer.ts";

export interface Widening {
  readonly graph: Answer<Graph>;
  /** Takes in a thing and its neighbours; gives the id that it goes by now, nothing when it is unknown. */
  widen(id: string): Promise<string | undefined>;
}

export function useGraph(): Widening {
  const first = useAnswer("graph", async (signal) => graphFrom(await client.graph(signal)));
  const [graph, setGraph] = useState<Graph>();
  const overview = first.state === "there" ? first.value : undefined;
  useEffect(() => setGraph(overview), [overview]);

  const widen = useCallback(async (id: string) => {
    const slice = await client.neighbourhood(id).catch(() => undefined);
    if (slice) setGraph((known) => known && overlay(known, slice));
    return slice?.centre;
  }, []);

  return {
    graph: graph ? { state: "there", value: graph } : first.state === "there" ? { state: "waiting" } : first,
    widen,
  };
}
