/** A sheet as PNG, painted mark by mark: the page's content policy lets no image be made of an SVG. */
import type { Mark, Sheet } from "./mark.ts";

/** Pixels for each CSS pixel, so that it can be printed. */
const sharpness = 2;

export async function pngOf({ width, height, ground, font, marks }: Sheet): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * sharpness, height * sharpness);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser cannot draw a picture");
  context.scale(sharpness, sharpness);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.lineJoin = "round";
  for (const mark of marks) paint(context, mark, font);
  return canvas.convertToBlob({ type: "image/png" });
}

function paint(context: OffscreenCanvasRenderingContext2D, mark: Mark, font: string): void {
  if (mark.kind === "outline") {
    const path = new Path2D(mark.d);
    if (mark.stroke) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width ?? 1;
      context.setLineDash([...(mark.dash ?? [])]);
      context.stroke(path);
    }
    if (mark.fill) {
      context.fillStyle = mark.fill;
      context.fill(path);
    }
    return;
  }
  const { text, x, y, align, size, strong, colour, halo } = mark;
  context.font = `${strong ? 600 : 400} ${size}px ${font}`;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.setLineDash([]);
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
