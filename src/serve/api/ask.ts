/** Questions and ad-hoc Cypher: what can be asked, and answers as a table that can also be drawn. */
import { z } from "zod";
import { Slice } from "./graph.ts";

/** What a form needs to know of a parameter. */
const QuestionParameter = z.object({
  name: z.string(),
  required: z.boolean(),
  /** `entity` takes an id or any name; `choice` one of `choices`. */
  kind: z.enum(["entity", "text", "number", "choice"]),
  choices: z.array(z.string()),
  means: z.string(),
});

export const Questions = z.object({
  questions: z.array(
    z.object({
      name: z.string(),
      asks: z.string(),
      parameters: z.array(QuestionParameter),
      columns: z.array(z.string()),
    }),
  ),
});
export type Questions = z.infer<typeof Questions>;

/**
 * Rows as the store gives them: plain values, nodes as `{ labels, properties }`, relationships as
 * `{ type, properties, start, end }`, paths as `{ nodes, relationships }`.
 */
export const TableAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  /** There are more rows. */
  cut: z.boolean(),
  /** Names that were taken for others, such as a part of a name for the whole. */
  taken: z.array(z.object({ given: z.string(), name: z.string() })),
  /** What the rows speak of, to be drawn; empty when they speak of no thing in the graph. */
  slice: Slice,
});
export type TableAnswer = z.infer<typeof TableAnswer>;

export const CypherQuery = z.object({ query: z.string().min(1).max(20_000) });
export type CypherQuery = z.infer<typeof CypherQuery>;
