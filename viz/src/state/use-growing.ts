/**
 * A graph that was empty when the page was opened is framed anew with each document, as long as the reader has moved
 * nothing: there is nothing yet that should stay where it is. Any other keeps its frame whatever comes.
 */
import { useRef } from "react";
import type { Graph } from "../graph/graph.ts";
import type { Places } from "../layout/box.ts";
import type { View } from "./view.ts";

/** The name of the plane of all things; under another name it is framed anew. */
export function useGrowing({ sources }: Graph, places: Places | undefined, { camera, arrangement }: View): string {
  const beganEmpty = useRef(sources.size === 0);
  const name = useRef("things");
  if (beganEmpty.current && !camera && arrangement.pins.size === 0) name.current = `things: ${places?.size ?? 0}`;
  return name.current;
}
