/** What appearances share with others of the same thing. */
import { z } from "zod";
import { statement } from "../../cypher/statement.ts";
import { idRow, ids, keys, none, rows } from "./shapes.ts";

const ground = { id: z.string(), key: z.string(), mark: z.string() };

export const centres = statement("read/centres", { params: keys, row: z.object(ground) });
export const namesakes = statement("read/namesakes", { params: ids, row: idRow });
export const groundsOf = statement("read/grounds-of", { params: ids, row: z.object(ground) });
export const groundsIn = statement("read/grounds-in", { params: ids, row: idRow });

export const writeGrounds = statement("write/grounds", {
  params: rows(z.object({ ...ground, centre: z.string() })),
  row: none,
});
export const writeHasGround = statement("write/has-ground", {
  params: rows(z.object({ appearance: z.string(), ground: z.string() })),
  row: none,
});
export const centre = statement("write/centre", { params: ids, row: none });
export const groundless = statement("write/groundless", { params: ids, row: none });
