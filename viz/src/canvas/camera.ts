/** Sigma's camera in units of the plane, so that a link shows the same place whatever the window and the graph's size. */
import type { Sigma } from "sigma";
import type { Camera } from "../state/view.ts";

/** The camera's own state: the middle in shares of the framed graph, and how far away it is. */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A camera's `zoom` for one CSS pixel a unit. */
export const fine = 10_000;

/** As it stands when nothing was moved. */
export const atStart: CameraState = { x: 0.5, y: 0.5, ratio: 1 };

export function isAtStart({ x, y, ratio }: CameraState): boolean {
  return Math.abs(x - 0.5) < 0.002 && Math.abs(y - 0.5) < 0.002 && Math.abs(ratio - 1) < 0.002;
}

/** What is seen now. The plane's second axis points down, Sigma's up. */
export function cameraOf(sigma: Sigma): Camera {
  const { width, height } = sigma.getDimensions();
  const middle = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
  return { x: Math.round(middle.x), y: Math.round(-middle.y), zoom: Math.max(1, Math.round(fine * zoomOf(sigma))) };
}

export function stateFor(sigma: Sigma, { x, y, zoom }: Camera): CameraState {
  const middle = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y: -y }));
  return { x: middle.x, y: middle.y, ratio: (sigma.getCamera().ratio * fine * zoomOf(sigma)) / zoom };
}

/** CSS pixels for one unit of the plane. */
function zoomOf(sigma: Sigma): number {
  const [from, to] = [sigma.viewportToGraph({ x: 0, y: 0 }), sigma.viewportToGraph({ x: 100, y: 0 })];
  return 100 / Math.max(1e-6, to.x - from.x);
}
