/** Who else goes by a full name. */
import { z } from "zod";
import { statement } from "../../cypher/statement.ts";
import { keys } from "./shapes.ts";

const row = z.object({ key: z.string(), id: z.string() });

export const centres = statement("read/centres", { params: keys, row });
export const namesakes = statement("read/namesakes", { params: keys, row });
