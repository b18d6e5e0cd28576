/**
 * Names while the picture moves: written once, on a sheet that is not seen, and copied from it for every frame, which
 * costs a fraction of writing them.
 */
import type { Point } from "../layout/box.ts";
import { type Placed, shifted, writeLabels } from "./labels.ts";
import type { Theme } from "./theme.ts";

/** In CSS pixels. */
const sheetWidth = 1024;
/** Around a name, for the ground's colour that sets it off. */
const rim = 4;

interface Written {
  readonly name: Placed;
  /** Its corner on the sheet. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class NameSheet {
  #of: readonly Placed[] = [];
  #ratio = 0;
  #sheet: ImageBitmap | undefined;
  #written: readonly Written[] = [];

  /** Each as far from where it was placed as its thing has moved since. */
  copy(
    context: CanvasRenderingContext2D,
    names: readonly Placed[],
    theme: Theme,
    placeOf: (id: string) => Point | undefined,
  ): void {
    const ratio = devicePixelRatio;
    if (this.#of !== names || this.#ratio !== ratio) this.#write(names, theme, ratio);
    const sheet = this.#sheet;
    if (!sheet) return;
    for (const { name, x, y, width, height } of this.#written) {
      const now = placeOf(name.label.of) ?? name.label;
      // To a whole pixel of the screen, or the copy would be blurred.
      const left = Math.round((name.left - rim + now.x - name.label.x) * ratio) / ratio;
      const top = Math.round((name.top - rim + now.y - name.label.y) * ratio) / ratio;
      context.drawImage(sheet, x * ratio, y * ratio, width * ratio, height * ratio, left, top, width, height);
    }
  }

  #write(names: readonly Placed[], theme: Theme, ratio: number): void {
    [this.#of, this.#ratio] = [names, ratio];
    this.#sheet?.close();
    this.#sheet = undefined;
    this.#written = inRows(names);
    const width = this.#written.reduce((most, each) => Math.max(most, each.x + each.width), 0);
    const height = this.#written.reduce((most, each) => Math.max(most, each.y + each.height), 0);
    if (width === 0) return;
    const canvas = new OffscreenCanvas(Math.ceil(width * ratio), Math.ceil(height * ratio));
    const context = canvas.getContext("2d");
    if (!context) return;
    context.scale(ratio, ratio);
    const moved = this.#written.map(({ name, x, y }) => shifted(name, x + rim - name.left, y + rim - name.top));
    writeLabels(context, moved, theme);
    this.#sheet = canvas.transferToImageBitmap();
  }
}

/** One beside the other, in rows as high as their highest. */
function inRows(names: readonly Placed[]): Written[] {
  let [x, y, rowHeight] = [0, 0, 0];
  return names.map((name) => {
    const width = Math.ceil(name.right - name.left) + 2 * rim;
    const height = Math.ceil(name.bottom - name.top) + 2 * rim;
    if (x > 0 && x + width > sheetWidth) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const written = { name, x, y, width, height };
    x += width;
    rowHeight = Math.max(rowHeight, height);
    return written;
  });
}
