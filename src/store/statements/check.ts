/** One invariant of the model a file; each returns the rows that break it. */
import { z } from "zod";
import { type Statement, statement } from "../../cypher/statement.ts";
import { allows, entityTypes, predicates } from "../../model/index.ts";
import type { Values } from "../engine.ts";
import { none } from "./shapes.ts";

const row = z.object({ id: z.string(), problem: z.string() });

export interface Check {
  readonly name: string;
  readonly statement: Statement<Values, z.infer<typeof row>>;
  readonly params: Values;
}

const names = predicates.map(({ name }) => name);
const allowed = names.flatMap((predicate) =>
  entityTypes.flatMap((subject) =>
    entityTypes.flatMap((object) => (allows(predicate, subject, object) ? `${subject} ${predicate} ${object}` : [])),
  ),
);
const words = z.array(z.string());

export const checks: readonly Check[] = [
  ...[
    "passages",
    "order",
    "strays",
    "mentions",
    "quotes",
    "ends",
    "one-entity",
    "apart",
    "supported",
    "drawn",
    "waiting",
    "grounds",
  ].map((name) => ({ name, statement: statement(`check/${name}`, { params: none, row }), params: {} })),
  check("types", { allowed: words }, { allowed }),
  check("labels", { types: words, predicates: words }, { types: [...entityTypes], predicates: names }),
];

function check<Shape extends z.ZodRawShape>(name: string, shape: Shape, params: z.infer<z.ZodObject<Shape>>): Check {
  // The parameters are of the statement's own type; a list of statements cannot say so for each.
  const bound = statement(`check/${name}`, { params: z.object(shape), row }) as unknown as Check["statement"];
  return { name, statement: bound, params: params as Values };
}
