/**
 * So that it can be told what lies under a pointer, all is drawn once more unseen, each in a colour of its own. That is
 * half of the graphics card's work, and nobody points while the picture moves: it is put off until someone does.
 */
const pointing = ["mousedown", "mousemove", "mouseup", "click", "touchstart", "touchend"] as const;

export class Picking {
  readonly #gone = new AbortController();
  #isAsked = false;
  #isDrawn = true;

  /** `draw` draws a frame at once. */
  constructor(container: HTMLElement, draw: () => void) {
    const ask = (event: MouseEvent | TouchEvent) => {
      if (this.#isDrawn || isDrag(event)) return;
      this.#isAsked = true;
      draw();
      this.#isAsked = false;
    };
    // Before Sigma hears of it, and looks.
    const options = { capture: true, passive: true, signal: this.#gone.signal };
    for (const type of pointing) container.addEventListener(type, ask, options);
  }

  /** Whether the frame that is being drawn draws this too. */
  isDue(moves: boolean): boolean {
    this.#isDrawn = !moves || this.#isAsked;
    return this.#isDrawn;
  }

  close(): void {
    this.#gone.abort();
  }
}

/** The picture is held, and moves with the pointer. */
function isDrag(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && event.type === "mousemove" && event.buttons !== 0;
}
