/** Lays out away from the page's own thread. */
import type { Box, Join } from "./box.ts";
import { place } from "./place.ts";

export interface LayoutRequest {
  readonly boxes: readonly Box[];
  readonly joins: readonly Join[];
  readonly aspect: number;
}

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage(place(data.boxes, data.joins, data.aspect));
});
