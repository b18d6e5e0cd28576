/**
 * Cypher lives in `cypher/`, one statement a file, and is bound once, here, to the type of its parameters and of
 * its rows. Files are read when first run; a file that is missing is a fault, not a case.
 */
import { readFileSync } from "node:fs";
import type { z } from "zod";

export interface Statement<Params, Row> {
  /** The path under `cypher/` without extension: `ask/inspections-of`. */
  readonly name: string;
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
  /** The file's text. */
  text(): string;
}

/** Every binding that was made, for the test that no file is unbound and none is bound twice. */
export const statements: Statement<never, unknown>[] = [];

/** Bind a file to its parameters and its row. */
export function statement<Params, Row>(
  name: string,
  { params, row }: { readonly params: z.ZodType<Params>; readonly row: z.ZodType<Row> },
): Statement<Params, Row> {
  let text: string | undefined;
  const bound: Statement<Params, Row> = {
    name,
    params,
    row,
    text: () => (text ??= readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), "utf8")),
  };
  statements.push(bound as Statement<never, unknown>);
  return bound;
}
