/** Decisions that wait for what they are about. */
import { z } from "zod";
import { statement } from "../../cypher/statement.ts";
import { ids, none, rows, text } from "./shapes.ts";

export const WaitingRow = z.object({
  /** The kind, and what the decision's key is made of. */
  id: z.string(),
  kind: z.enum(["judgement", "review", "fulfilment"]),
  /** Appearances or claims; a review has one. */
  one: z.string(),
  other: text,
  verdict: z.string(),
  by: z.string(),
  reason: text,
  at: text,
});
export type WaitingRow = z.infer<typeof WaitingRow>;

export const writeWaiting = statement("write/waiting", { params: rows(WaitingRow), row: none });
export const deleteWaiting = statement("write/woken", { params: ids, row: none });
export const readWaiting = statement("read/waiting", { params: WaitingRow.pick({ kind: true }), row: WaitingRow });
export const waitingById = statement("read/waiting-by-id", { params: ids, row: WaitingRow });
export const waitingFor = statement("read/waiting-for", { params: ids, row: WaitingRow });
