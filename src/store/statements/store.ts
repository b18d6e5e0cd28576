/** The store's own node: versions, and how far it has come. */
import { z } from "zod";
import { statement } from "../../cypher/statement.ts";
import { none, offset, text } from "./shapes.ts";

export const StoreNode = z.object({
  version: z.int(),
  /** `NAME SHA-256` for each file of `cypher/schema` that was applied. */
  migrations: z.array(z.string()),
  position: offset,
  head: text,
});
export type StoreNode = z.infer<typeof StoreNode>;

export const readStore = statement("read/store", { params: none, row: StoreNode });
export const writeStore = statement("write/store", {
  params: z.object({ version: z.int(), migrations: z.array(z.string()) }),
  row: none,
});
export const lock = statement("write/lock", { params: none, row: StoreNode });
export const writePosition = statement("write/position", {
  params: z.object({ position: offset, head: text }),
  row: none,
});
