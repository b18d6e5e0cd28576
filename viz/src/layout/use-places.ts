/** Places from the worker. Asked again only when things are added, never when they are filtered; what has one keeps it. */
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { labelLines, labelRoom } from "../canvas/label.ts";
import { type Graph, nameOf } from "../graph/graph.ts";
import { underNewIds } from "../graph/renamed.ts";
import type { Box, Join, Places } from "./box.ts";
import type { LayoutRequest } from "./worker.ts";

/** Room around what has many lines, so that its name does not lie on its neighbours. */
const mostAir = 220;

export interface Laid {
  readonly places: Places | undefined;
  /** Whether they are those of the graph as it is now. */
  readonly isLaid: boolean;
  /** Width by height of the view that they were made for. */
  readonly shape: number;
}

/** Places for a view of the given shape, or of the one that it has when the graph comes. */
export function usePlaces(graph: Graph, view: RefObject<HTMLElement | null>, wanted: number | undefined): Laid {
  // The times of claims, which come later, move nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look-ups follow from the lines
  const request = useMemo((): Pick<LayoutRequest, "rounds" | "joins"> => {
    const boxOf = (id: string): Box => {
      const { width, height } = labelRoom(labelLines(nameOf(graph, id)));
      const air = Math.min(mostAir, 8 * (graph.linesOf.get(id)?.length ?? 0));
      return { id, width: width + air, height: height + air };
    };
    const joins = graph.lines
      .filter(({ subject, object }) => graph.entities.has(subject) && graph.entities.has(object))
      .map(({ subject, object }): Join => [subject, object]);
    return { rounds: graph.rounds.map((ids) => ids.map(boxOf)), joins };
  }, [graph.entities, graph.lines, graph.rounds]);
  const [made, setMade] = useState<{ readonly places: Places; readonly of: typeof request }>();
  const known = useRef<Places>(new Map());
  const [shape, setShape] = useState(wanted ?? 1);
  const aspect = useRef(wanted);
  useEffect(() => {
    aspect.current ??= aspectOf(view.current);
    setShape(aspect.current);
    known.current = underNewIds(known.current, graph.renamed);
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => {
      known.current = data;
      setMade({ places: data, of: request });
      worker.terminate();
    });
    worker.postMessage({ ...request, known: known.current, aspect: aspect.current } satisfies LayoutRequest);
    return () => worker.terminate();
  }, [request, graph.renamed, view]);
  const places = useMemo(() => made && underNewIds(made.places, graph.renamed), [made, graph.renamed]);
  return { places, isLaid: made?.of === request, shape };
}

/** The timeline below the picture, in pixels. */
const foot = 120;

/** To one place, so that a few pixels make no other picture. */
function aspectOf(view: HTMLElement | null): number {
  const { width, height } = view?.getBoundingClientRect() ?? { width: 1, height: 1 };
  return Math.round(10 * Math.min(1.8, Math.max(0.6, width / Math.max(height - foot, 1)))) / 10;
}
