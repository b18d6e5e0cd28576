/** Places from the worker. Asked again only when the things or the lines change, never when they are filtered. */
import { type RefObject, useEffect, useMemo, useState } from "react";
import { labelLines, labelRoom } from "../canvas/label.ts";
import { type Graph, nameOf } from "../graph/graph.ts";
import type { Box, Join, Places } from "./box.ts";
import type { LayoutRequest } from "./worker.ts";

/** Room around what has many lines, so that its name does not lie on its neighbours. */
const mostAir = 220;

/** Places for a view of the shape that it has when the graph comes; a window made larger later moves nothing. */
export function usePlaces(graph: Graph, view: RefObject<HTMLElement | null>): Places | undefined {
  const request = useMemo((): Omit<LayoutRequest, "aspect"> => {
    const boxes = [...graph.entities.keys()].map((id): Box => {
      const { width, height } = labelRoom(labelLines(nameOf(graph, id)));
      const air = Math.min(mostAir, 8 * (graph.linesOf.get(id)?.length ?? 0));
      return { id, width: width + air, height: height + air };
    });
    const joins = graph.lines
      .filter(({ subject, object }) => graph.entities.has(subject) && graph.entities.has(object))
      .map(({ subject, object }): Join => [subject, object]);
    return { boxes, joins };
  }, [graph]);
  const [places, setPlaces] = useState<Places>();
  useEffect(() => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => {
      setPlaces(data);
      worker.terminate();
    });
    worker.postMessage({ ...request, aspect: aspectOf(view.current) } satisfies LayoutRequest);
    return () => worker.terminate();
  }, [request, view]);
  return places;
}

/** To one place, so that a few pixels make no other picture. */
function aspectOf(view: HTMLElement | null): number {
  const { width, height } = view?.getBoundingClientRect() ?? { width: 1, height: 1 };
  return Math.round(10 * Math.min(1.8, Math.max(0.6, width / Math.max(height, 1)))) / 10;
}
