/** What the page that draws and the one who measures say to each other. */
import type { Slice } from "../../../src/serve/api.ts";

/** The explorer's canvas, or Sigma with nothing around it. */
export type Which = "explorer" | "bare";

export interface Measured {
  /** Draws the same graph in both ways, beside each other. */
  draw(slice: Slice): Promise<void>;
  /** Milliseconds of script in each frame while the picture moves. */
  frames(which: Which): Promise<number[]>;
  /** Milliseconds to draw everything anew, as a selection does. */
  refreshes(which: Which): Promise<number[]>;
}
