/** Lays out away from the page's own thread. */
import type { Box, Join, Places } from "./box.ts";
import { grow } from "./grow.ts";
import { place } from "./place.ts";

export interface LayoutRequest {
  /** What came at first, and what came later, each time. */
  readonly rounds: readonly (readonly Box[])[];
  readonly joins: readonly Join[];
  /** The places that are kept. */
  readonly known: Places;
  readonly aspect: number;
}

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const { rounds, joins, known, aspect } = data;
  const here = new Set<string>();
  let boxes: readonly Box[] = [];
  let places = known;
  for (const round of rounds) {
    boxes = [...boxes, ...round];
    for (const { id } of round) here.add(id);
    if (boxes.every(({ id }) => places.has(id))) continue;
    const among = joins.filter(([one, other]) => here.has(one) && here.has(other));
    places = places.size === 0 ? place(boxes, among, aspect) : grow(places, boxes, among, aspect);
  }
  postMessage(places);
});
