/** A thing follows the mouse while it is held down, and says where it was let go. */
import type { Sigma } from "sigma";
import type { Point } from "../layout/box.ts";

export interface Dragging {
  /** Whether the click that comes now is the end of a drag. */
  isOver(): boolean;
}

/** Less than this, in pixels, is a click with an unsteady hand. */
const unsteady = 3;

export function dragging(sigma: Sigma, dropped: (id: string, place: Point) => void): Dragging {
  let held: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | undefined;
  let over = false;
  sigma.on("downNode", ({ node, event }) => {
    over = false;
    held = { id: node, x: event.x, y: event.y, moved: false };
  });
  sigma.on("downStage", () => {
    over = false;
  });
  sigma.on("moveBody", ({ event }) => {
    if (!held) return;
    held.moved ||= Math.hypot(event.x - held.x, event.y - held.y) > unsteady;
    event.preventSigmaDefault();
    if (held.moved) sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
  });
  const letGo = () => {
    if (held?.moved) {
      over = true;
      const { x, y } = sigma.getGraph().getNodeAttributes(held.id);
      if (typeof x === "number" && typeof y === "number") dropped(held.id, { x, y: -y });
    }
    held = undefined;
  };
  sigma.on("upNode", letGo);
  sigma.on("upStage", letGo);
  return { isOver: () => over };
}
