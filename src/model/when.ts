/** When something happened, as far as the text says. */
import { z } from "zod";
import { Edtf } from "./edtf.ts";

export const When = z
  .object({
    /** The value; absent when the words cannot be resolved ("last September" in an undated source). */
    edtf: Edtf.optional(),
    /** The words, copied from the text. */
    text: z.string().min(1).optional(),
    /** The date against which relative words were resolved. */
    anchor: Edtf.optional(),
  })
  .refine(({ edtf, text }) => edtf !== undefined || text !== undefined, "a time has words or a value")
  .readonly();
export type When = z.infer<typeof When>;
