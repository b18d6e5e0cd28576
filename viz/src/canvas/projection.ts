/** From the plane to the screen, worked out once for all that is seen: Sigma's own way there is slow for each of many. */
import type { Sigma } from "sigma";
import type { Point } from "../layout/box.ts";

/** A place in Sigma's graph; whatever has no numbers for one is at the origin. */
type Place = Readonly<Record<string, unknown>>;

/** For as long as neither the camera nor the canvas's size changes. */
export function projectionOf(sigma: Sigma): (place: Place) => Point {
  const origin = sigma.graphToViewport({ x: 0, y: 0 });
  // A long way, so that little is lost to rounding.
  const far = 10_000;
  const [east, north] = [sigma.graphToViewport({ x: far, y: 0 }), sigma.graphToViewport({ x: 0, y: far })];
  const across = { x: (east.x - origin.x) / far, y: (east.y - origin.y) / far };
  const up = { x: (north.x - origin.x) / far, y: (north.y - origin.y) / far };
  return ({ x, y }) => {
    const [right, high] = [typeof x === "number" ? x : 0, typeof y === "number" ? y : 0];
    return {
      x: origin.x + right * across.x + high * up.x,
      y: origin.y + right * across.y + high * up.y,
    };
  };
}
