/** Rows of a graph as things of the model: a graph has null where the model has nothing. */
import { z } from "zod";
import { InquiryError } from "../errors.ts";

export type Present<Row> = { [Key in keyof Row]?: NonNullable<Row[Key]> };

/** A row without what is null in it. */
export function present<Row extends object>(row: Row): Present<Row> {
  // `fromEntries` forgets the keys; they are those of the row.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}

/** @throws InquiryError `store-invalid` when the row is nothing that the model knows */
export function readBack<T>(schema: z.ZodType<T>, row: object, id: string): T {
  const parsed = schema.safeParse(present(row));
  if (parsed.success) return parsed.data;
  throw new InquiryError("store-invalid", `${id} cannot be read back: ${z.prettifyError(parsed.error)}`, {
    advice: "`inquiry-graph check` tells what is wrong with the store.",
  });
}
