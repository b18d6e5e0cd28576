/** What a stage noticed: nothing that could not be read, kept or decided goes unsaid. */
import { z } from "zod";

export const Diagnostic = z
  .object({
    /** Stable and short: `dropped-domain`, `encoding-guessed`. */
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    message: z.string().min(1),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
  })
  .readonly();
export type Diagnostic = z.infer<typeof Diagnostic>;

/** Data and what was noticed on the way to it. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly noticed: readonly Diagnostic[];
}
