/** What the page that draws tells the one who measures. */
export interface Taken {
  /** Milliseconds of script in each frame while the picture moves. */
  readonly frames: readonly number[];
  /** Milliseconds to draw everything anew, as a selection does. */
  readonly refreshes: readonly number[];
}
