/** Runs a bound Cypher file in a transaction: parameters are checked before, rows after. */
import { z } from "zod";
import type { Statement } from "../cypher/statement.ts";
import { InquiryError } from "../errors.ts";
import type { Transaction, Values } from "./engine.ts";

/** More rows than this go in several runs; neither database gains from longer lists. */
const rowsAtOnce = 5_000;

/** @throws InquiryError `usage` for parameters, `store-invalid` for rows that do not fit the binding */
export async function execute<P, R>(transaction: Transaction, statement: Statement<P, R>, params: P): Promise<R[]> {
  const given = statement.params.safeParse(params);
  if (!given.success) {
    throw new InquiryError("usage", `${statement.name}: ${z.prettifyError(given.error)}`);
  }
  const rows = await transaction.run(statement.text(), { ...absent(statement.params), ...(given.data as Values) });
  return rows.map((row) => {
    const read = statement.row.safeParse(row);
    if (read.success) return read.data;
    throw new InquiryError(
      "store-invalid",
      `${statement.name} gave a row that cannot be: ${z.prettifyError(read.error)}`,
      {
        advice: "`inquiry-graph check` tells what is wrong with the store.",
      },
    );
  });
}

/** Runs a file that takes `$rows`; with none, nothing is run. */
export async function executeRows<Row, R>(
  transaction: Transaction,
  statement: Statement<{ rows: Row[] }, R>,
  rows: readonly Row[],
): Promise<R[]> {
  return inTurns(rows, (some) => execute(transaction, statement, { rows: some }));
}

/** Runs a file that takes `$ids`; with none, nothing is run. */
export async function executeIds<R>(
  transaction: Transaction,
  statement: Statement<{ ids: string[] }, R>,
  ids: Iterable<string>,
): Promise<R[]> {
  return inTurns([...ids], (some) => execute(transaction, statement, { ids: some }));
}

async function inTurns<T, R>(all: readonly T[], run: (some: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < all.length; at += rowsAtOnce) {
    for (const row of await run(all.slice(at, at + rowsAtOnce))) results.push(row);
  }
  return results;
}

/** A parameter that is left out is null: not every database takes it so by itself. */
function absent(params: z.ZodType): Values {
  if (!(params instanceof z.ZodObject)) return {};
  return Object.fromEntries(Object.keys(params.shape).map((name) => [name, null]));
}
