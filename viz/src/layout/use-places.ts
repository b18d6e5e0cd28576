/** Places from the worker. Asked again only when things are added, never when they are filtered; what has one keeps it. */
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { labelLines } from "../canvas/label.ts";
import { type Graph, nameOf } from "../graph/graph.ts";
import { underNewIds } from "../graph/renamed.ts";
import type { Box, Join, Places } from "./box.ts";
import { layOut } from "./lay-out.ts";
import { airFor, boxOf } from "./planes.ts";
import type { LayoutRequest } from "./worker.ts";

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
    const box = (id: string): Box =>
      boxOf(id, labelLines(nameOf(graph, id)), airFor(graph.linesOf.get(id)?.length ?? 0));
    const joins = graph.lines
      .filter(({ subject, object }) => graph.entities.has(subject) && graph.entities.has(object))
      .map(({ subject, object }): Join => [subject, object]);
    return { rounds: graph.rounds.map((ids) => ids.map(box)), joins };
  }, [graph.entities, graph.lines, graph.rounds]);
  const [made, setMade] = useState<{ readonly places: Places; readonly of: typeof request }>();
  const known = useRef<Places>(new Map());
  const [shape, setShape] = useState(wanted ?? 1);
  const aspect = useRef(wanted);
  useEffect(() => {
    aspect.current ??= aspectOf(view.current);
    setShape(aspect.current);
    known.current = underNewIds(known.current, graph.renamed);
    return layOut({ ...request, known: known.current, aspect: aspect.current }, (places) => {
      known.current = places;
      setMade({ places, of: request });
    });
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
