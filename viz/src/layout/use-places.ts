/** Places from the worker. Asked again only when the things or the lines change, never when they are filtered. */
import { useEffect, useMemo, useState } from "react";
import { labelLines, labelRoom } from "../canvas/label.ts";
import { type Graph, nameOf } from "../graph/graph.ts";
import type { Box, Join, Places } from "./box.ts";
import type { LayoutRequest } from "./worker.ts";

const aspect = 1.45;

export function usePlaces(graph: Graph): Places | undefined {
  const request = useMemo((): LayoutRequest => {
    const boxes = [...graph.entities.keys()].map((id): Box => ({ id, ...labelRoom(labelLines(nameOf(graph, id))) }));
    const joins = graph.lines
      .filter(({ subject, object }) => graph.entities.has(subject) && graph.entities.has(object))
      .map(({ subject, object }): Join => [subject, object]);
    return { boxes, joins, aspect };
  }, [graph]);
  const [places, setPlaces] = useState<Places>();
  useEffect(() => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => {
      setPlaces(data);
      worker.terminate();
    });
    worker.postMessage(request);
    return () => worker.terminate();
  }, [request]);
  return places;
}
