/** Every ground of every appearance, as the store has them. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";

export const storedGrounds = statement("read/grounds", {
  params: z.object({}),
  row: z.object({ id: z.string(), key: z.string(), mark: z.string() }),
});
