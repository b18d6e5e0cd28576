/** The shapes of parameters and rows that most statements share. */
import { z } from "zod";

export const none = z.object({});
export const ids = z.object({ ids: z.array(z.string()) });
export const keys = z.object({ keys: z.array(z.string()) });
export const idRow = z.object({ id: z.string() });

/** Parameters of a file that starts with `UNWIND $rows AS row`. */
export function rows<T>(row: z.ZodType<T>) {
  return z.object({ rows: z.array(row) });
}

export const text = z.string().nullable();
export const offset = z.int().nonnegative();
