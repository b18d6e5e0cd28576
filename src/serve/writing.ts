/** What a server needs that may write. Without it, the explorer is for reading only. */
import type { Extractor, Input, Reading } from "../ports.ts";

export interface Writing {
  /** Whoever knows it may write. Drawn by the caller, so that nobody can guess it. */
  readonly token: string;
  readonly now: () => Date;
  readonly read: (input: Input) => Reading | Promise<Reading>;
  readonly extractor: Extractor;
}
