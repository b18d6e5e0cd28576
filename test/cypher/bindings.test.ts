/**
 * Every file in `cypher` is bound once, to the parameters that it has and the columns that it returns, opens with a
 * comment that says what it is for, and keeps to what both databases read alike.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { significant, type Token } from "../../src/cypher/lexer.ts";
import { statements } from "../../src/cypher/statement.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every module of the program that binds a file. */
for (const file of sourcesIn("src")) {
  if (/\b(statement|family|question)\(/.test(readFileSync(join(root, file), "utf8"))) await import(join(root, file));
}

const files = cypherFiles();
const bound = new Map(statements.map((each) => [each.name, each]));

test("every file is bound, and every binding has its file", () => {
  expect([...bound.keys()].sort()).toEqual(files);
});

test("no file is bound twice", () => {
  expect(statements.map(({ name }) => name).sort()).toEqual([...bound.keys()].sort());
});

test.each(files)("%s", (name) => {
  const text = readFileSync(join(root, "cypher", `${name}.cypher`), "utf8");
  const tokens = significant(text);
  const statement = bound.get(name);
  const used = new Set(tokens.flatMap((token) => (token.kind === "parameter" ? token.text.slice(1) : [])));

  expect(text).toMatch(/^\/\/ \S/);
  expect([...used].sort()).toEqual(keysOf(statement?.params).sort());
  for (const columns of returned(tokens)) expect(columns.sort()).toEqual(keysOf(statement?.row).sort());
  expect(notPortable(tokens)).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

/** All but the schema, whose files hold several statements and are applied by the migrations. */
function cypherFiles(): string[] {
  return readdirSync(join(root, "cypher"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher") && !file.startsWith("schema"))
    .map((file) => file.replace(/\.cypher$/, "").replaceAll("\\", "/"))
    .sort();
}

function keysOf(schema: z.ZodType | undefined): string[] {
  if (!(schema instanceof z.ZodObject)) throw new Error("a statement is bound to objects");
  return Object.keys(schema.shape);
}

/** The names of the columns of each RETURN outside a subquery; one without is a file that returns nothing. */
function returned(tokens: readonly Token[]): string[][] {
  const found: string[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (depthAt(tokens, index) > 0 || token.text.toUpperCase() !== "RETURN") continue;
    const columns: string[] = [];
    let item: Token[] = [];
    const close = () => {
      const last = item.at(-1);
      if (last) columns.push(last.text.replaceAll("`", ""));
      item = [];
    };
    for (let at = index + 1; at < tokens.length; at++) {
      const next = tokens[at];
      const top = depthAt(tokens, at) === 0;
      if (!next || (top && ["ORDER", "SKIP", "LIMIT", "UNION"].includes(next.text.toUpperCase()))) break;
      if (top && next.text === ",") close();
      else if (top && item.length === 0 && next.text.toUpperCase() === "DISTINCT") continue;
      else item.push(next);
    }
    close();
    found.push(columns);
  }
  return found.length > 0 ? found : [[]];
}

function depthAt(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (const { text, kind } of tokens.slice(0, index)) {
    if (kind !== "sign") continue;
    if ("([{".includes(text)) depth += 1;
    else if (")]}".includes(text)) depth -= 1;
  }
  return depth;
}

/** What one of the databases does not have, as far as single words tell. */
function notPortable(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ text }, index) => {
    const before = tokens[index - 1]?.text;
    const after = tokens[index + 1]?.text;
    const word = text.toUpperCase();
    if (before === ".") return [];
    if (word === "COLLECT" && after === "{") return "COLLECT {}";
    if (word === "SHORTEST" && tokens[index + 1]?.kind === "number") return "SHORTEST";
    if (word === "CALL" && after !== "{" && after !== "(") return "a procedure";
    if (word === "TRANSACTIONS") return "IN TRANSACTIONS";
    if (word === "LOAD" && after?.toUpperCase() === "CSV") return "LOAD CSV";
    if (text === "$" && after === "(") return "a dynamic label";
    if (text === ")" && after === "+" && "(-<".includes(tokens[index + 2]?.text ?? " ")) return "a quantified path";
    if ((text === "&" || text === "!") && before === ":") return "a label expression";
    if (text === ";") return "a semicolon";
    // Grafeo then goes through every relationship of the type, however few rows there are.
    if (word === "OPTIONAL" && tokens.slice(0, index).some(isUnwind)) return "UNWIND, then OPTIONAL MATCH";
    return [];
  });
}

function isUnwind({ text, kind }: Token): boolean {
  return kind === "word" && text.toUpperCase() === "UNWIND";
}
