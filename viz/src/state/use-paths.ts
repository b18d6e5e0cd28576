/** The ways between the two things that are selected, and what they lead over taken into the graph. */
import { useEffect } from "react";
import { Polarity, Stance } from "../../../src/model/claim.ts";
import type { Paths } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import type { Graph } from "../graph/graph.ts";
import type { Pick } from "../graph/pick.ts";
import { type Answer, useAnswer } from "./use-answer.ts";
import type { Widening } from "./use-graph.ts";

export function usePaths(graph: Graph, pick: Pick | undefined, take: Widening["take"]): Answer<Paths> {
  const query = queryOf(pick);
  const answer = useAnswer(query && JSON.stringify(query), (signal) => client.paths(query ?? {}, signal));
  const slice = answer.state === "there" ? answer.value.slice : undefined;
  useEffect(() => {
    if (slice?.entities.some(({ id }) => !graph.entities.has(id))) take(slice);
  }, [slice, graph, take]);
  return answer;
}

function queryOf(pick: Pick | undefined): Record<string, string> | undefined {
  if (pick?.kind !== "path" || pick.to === undefined) return undefined;
  const { from, to, without, loose } = pick;
  const any = loose && { stances: Stance.options.join(","), polarities: Polarity.options.join(",") };
  return { from, to, ...(without.length > 0 && { without: without.join(",") }), ...any };
}
