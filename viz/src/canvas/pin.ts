/** The sign on a thing that the reader has put in its place. */
import type { Point } from "../layout/box.ts";
import type { Theme } from "./theme.ts";

export function drawPin(context: CanvasRenderingContext2D, { x, y }: Point, radius: number, theme: Theme): void {
  const [left, top] = [x + radius * 0.72, y - radius * 0.72];
  context.beginPath();
  context.moveTo(left - 0.5, top + 1);
  context.lineTo(left - 3.5, top + 5);
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.4;
  context.stroke();
  context.beginPath();
  context.arc(left + 1, top - 1, 3.2, 0, 2 * Math.PI);
  context.fillStyle = theme.ink;
  context.fill();
  context.strokeStyle = theme.ground;
  context.lineWidth = 1;
  context.stroke();
}
