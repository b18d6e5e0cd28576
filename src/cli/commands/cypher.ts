/** `cypher`: read-only Cypher from a person. */
import { Command, InvalidArgumentError } from "commander";
import { print, printJson, say } from "../output.ts";
import { type StoreOptions, storeOption, withStore } from "../store.ts";
import { wholeNumber } from "../whole-number.ts";

interface CypherOptions extends StoreOptions {
  readonly param: { readonly [name: string]: unknown };
  readonly rows: number;
  readonly seconds: number;
  readonly json?: true;
}

export function cypherCommand(): Command {
  const command = new Command("cypher")
    .description("run read-only Cypher")
    .argument("<query>", "MATCH … RETURN …")
    .option("--param <name=value>", "a parameter; JSON, else text; may be repeated", parameter, {})
    .option("--rows <n>", "at most so many rows", wholeNumber, 1000)
    .option("--seconds <n>", "at most so long", wholeNumber, 30);
  return storeOption(command).option("--json", "an array of row objects").action(run);
}

async function run(query: string, { param, rows, seconds, json, ...options }: CypherOptions): Promise<void> {
  const result = await withStore(options, (store) => store.adhoc(query, param, { rows, milliseconds: seconds * 1000 }));
  if (json)
    printJson(result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))));
  else if (result.rows.length === 0) say("no rows");
  else print((await import("../table.ts")).table(result.columns, result.rows));
  if (result.cut) say(`there are more rows; these are the first ${rows} (--rows raises the limit)`);
}

function parameter(given: string, before: { readonly [name: string]: unknown }): { [name: string]: unknown } {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(given) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError("Write it as name=value.");
  return { ...before, [name]: fromJson(value) };
}

function fromJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
