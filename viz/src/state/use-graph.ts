/** The graph of the page: the overview, widened by the neighbours of whatever was asked for beyond it. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Slice } from "../../../src/serve/api.ts";
import { client } from "../api/client.ts";
import { type Graph, graphFromOverview, overlay, renewed, widened } from "../graph/graph.ts";
import { dueTime } from "../graph/window.ts";
import { type Answer, useAnswer } from "./use-answer.ts";

export interface Widening {
  readonly graph: Answer<Graph>;
  /** Takes in a thing and its neighbours; gives the id that it goes by now, nothing when it is unknown. */
  widen(id: string): Promise<string | undefined>;
  /** Takes in a piece of the graph. */
  take(slice: Slice): void;
  /** Reads everything again, after the store has changed. */
  reload(): void;
}

/** With the neighbours of the `expanded` things, brought in one after the other, so that the order is always the same. */
export function useGraph(expanded: readonly string[]): Widening {
  const [reading, setReading] = useState(0);
  const first = useAnswer(`graph ${reading}`, async (signal) => graphFromOverview(await client.graph(signal)));
  const [graph, setGraph] = useState<Graph>();
  const overview = first.state === "there" ? first.value : undefined;
  const timeline = useAnswer(`timeline ${reading}`, (signal) => client.timeline(signal));
  const done = useRef(new Set<string>());
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    if (!overview) return;
    done.current = new Set();
    setGraph((known) => (known ? renewed(known, overview) : overview));
  }, [overview]);

  const widen = useCallback(async (id: string) => {
    done.current.add(id);
    const slice = await client.neighbourhood(id).catch(() => undefined);
    if (slice) setGraph((known) => known && widened(known, slice));
    return slice?.centre;
  }, []);

  useEffect(() => {
    if (!overview) return;
    for (const id of expanded) {
      if (done.current.has(id)) continue;
      done.current.add(id);
      queue.current = queue.current.then(async () => void (await widen(id)));
    }
  }, [overview, expanded, widen]);

  const take = useCallback((slice: Slice) => setGraph((known) => known && overlay(known, slice)), []);
  const reload = useCallback(() => setReading((times) => times + 1), []);
  const timed = useMemo(() => {
    if (!graph || timeline.state !== "there") return graph;
    return { ...graph, times: new Map(timeline.value.claims.map((claim) => [claim.id, dueTime(claim)])) };
  }, [graph, timeline]);
  const there = timed ? ({ state: "there", value: timed } as const) : undefined;
  return { graph: there ?? (first.state === "there" ? { state: "waiting" } : first), widen, take, reload };
}
