/** What every answer that is not 200 looks like. */
import { z } from "zod";

/** `code` is one of `src/errors.ts` and stable; the words may change. */
export const Failure = z.object({
  error: z.object({ code: z.string(), message: z.string(), advice: z.string().nullable() }),
});
export type Failure = z.infer<typeof Failure>;
