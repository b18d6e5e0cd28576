/**
 * A named question is one file in `cypher/ask`: its first comment is the question as a person would put it, the
 * next ones say what each parameter means.
 *
 *   // Who inspected an organisation or a site, when, and on whose word?
 *   // $name: any name of either · $limit: rows
 *
 * What takes more than one statement is derived: a function gives its rows, and its words stand beside it.
 */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import type { Run } from "../ports.ts";

export type Arguments = { readonly [name: string]: unknown };
export type Row = { readonly [column: string]: unknown };

export interface Question {
  readonly name: string;
  /** From what a person typed to what the question takes. */
  readonly params: z.ZodType<Arguments>;
  /** In the order in which they may be given without their names. */
  readonly parameters: readonly Parameter[];
  readonly columns: readonly string[];
  /** Its limit is one on rows. */
  readonly limitsRows: boolean;
  /** The question in words. */
  asks(): string;
  answer(run: Run, params: Arguments): Promise<Row[]>;
}

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  /** Names an entity: it is looked up among the names in the store before the question is put. */
  readonly entity: boolean;
  /** A part of a name: the answer is made of the rows whose names hold it, in whatever way of writing quotes. */
  readonly part: boolean;
  /** The words that it may be; none where it may be anything. */
  readonly choices: readonly string[];
  means(): string;
}

/** A parameter that names an entity. */
export const entityName = z.string().min(1);
/** A parameter that is compared with every name, whole or in part. */
export const partOfName = z.string().min(1);
export const mostRows = 100_000;
const whole = "takes a whole number from 1 to 100,000";
export const limit = z.coerce.number(whole).int(whole).min(1, whole).max(mostRows, whole).default(100);

/** Bind a file of `cypher/ask`. */
export function question<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  shape: { params: P; row: R },
): Question {
  const bound = statement(`ask/${name}`, { params: z.object(shape.params), row: z.object(shape.row) });
  const comments = () =>
    bound
      .text()
      .split("\n")
      .filter((line) => line.startsWith("//"))
      .map((line) => line.slice(2).trim());
  return {
    name,
    params: bound.params,
    columns: Object.keys(shape.row),
    limitsRows: true,
    asks: () => comments()[0] ?? name,
    parameters: parametersOf(shape.params, (parameter) => meaning(comments().slice(1), parameter)),
    // What the statement takes has been made by `params`.
    answer: (run, params) => run(bound, params as z.output<z.ZodObject<P>>),
  };
}

export interface Derived<P extends z.ZodRawShape, Column extends string> {
  readonly asks: string;
  readonly params: P;
  readonly means: { readonly [parameter in keyof P]: string };
  readonly columns: readonly Column[];
  answer(run: Run, params: z.output<z.ZodObject<P>>): Promise<{ readonly [column in Column]: unknown }[]>;
}

/** A question whose rows are worked out from several statements. */
export function derived<P extends z.ZodRawShape, const Column extends string>(
  name: string,
  { asks, params, means, columns, answer }: Derived<P, Column>,
): Question {
  const schema = z.object(params);
  return {
    ...{ name, params: schema, columns, limitsRows: false, asks: () => asks },
    parameters: parametersOf(params, (parameter) => means[parameter] ?? ""),
    answer: (run, given) => answer(run, given as z.output<typeof schema>),
  };
}

function parametersOf(params: z.ZodRawShape, means: (parameter: string) => string): Parameter[] {
  return Object.entries(params).map(([name, schema]) => ({
    name,
    required: !z.safeParse(schema, undefined).success,
    entity: isOne(entityName, schema),
    part: isOne(partOfName, schema),
    choices: choicesOf(schema),
    means: () => means(name),
  }));
}

function isOne(kind: z.core.$ZodType, schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return isOne(kind, schema.unwrap());
  return schema === kind;
}

function choicesOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return choicesOf(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

function meaning(lines: readonly string[], parameter: string): string {
  const notes = lines.flatMap((line) => line.split(" · "));
  const note = notes.find((each) => each.startsWith(`$${parameter}:`));
  return note?.slice(parameter.length + 2).trim() ?? "";
}
