/** Acts when nothing has stirred for a while. To stir costs next to nothing: of many timers, each frame sets none anew. */
export class Quiet {
  readonly #wait: number;
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stirred = 0;

  /** `wait` in milliseconds. */
  constructor(wait: number, act: () => void) {
    this.#wait = wait;
    this.#act = act;
  }

  stir(): void {
    this.#stirred = performance.now();
    this.#timer ??= setTimeout(this.#look, this.#wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const left = this.#stirred + this.#wait - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
    if (this.#timer === undefined) this.#act();
  };
}
