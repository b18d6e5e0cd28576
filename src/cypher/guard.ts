/**
 * Cypher from a person may only read the graph. This is the first of two locks (the second is a transaction that cannot
 * write) and the only one against what reads outside the graph: `LOAD CSV` opens files and addresses of the server's
 * machine, procedures and functions of plug-ins do what they like, and neither counts as a write.
 */
import { InquiryError } from "../errors.ts";
import { isSignificant, type Token, tokens } from "./lexer.ts";

/** Clauses that write, wherever they stand. */
const writing = new Set([
  "CREATE",
  "MERGE",
  "SET",
  "DELETE",
  "DETACH",
  "NODETACH",
  "REMOVE",
  "FOREACH",
  "INSERT",
  "DROP",
]);

/** What a statement, a part of one or a subquery must not begin with. */
const administering = new Set(
  (
    "ALTER BEGIN COMMIT CYPHER DEALLOCATE DENY DRYRUN ENABLE EXPLAIN GRANT PROFILE REALLOCATE RENAME REVOKE ROLLBACK " +
    "SAVEPOINT SESSION SHOW START STOP TERMINATE"
  ).split(" "),
);

/** After these a statement begins, or goes on with another part. */
const beginnings = new Set(["{", "UNION", "ALL", "NEXT"]);

/** Functions with a dot in their name that are Cypher's own. */
const ownFunctions = new Set("date datetime duration localdatetime localtime point time vector".split(" "));

/** @throws InquiryError `query-refused`, with the word and where it stands */
export function guard(cypher: string): void {
  const escaped = /\\u[0-9a-f]{4}/i.exec(cypher);
  // Some servers put the character in before they read the query, so that it can end a string or be half a word.
  if (escaped) throw refused(cypher, { text: escaped[0], start: escaped.index }, "write the character itself");

  const everything = tokens(cypher);
  for (const [index, token] of everything.entries()) {
    const why = ambiguity(token, everything[index + 1]);
    if (why !== undefined) throw refused(cypher, token, why);
  }
  const all = everything.filter(isSignificant);
  if (all.length === 0) throw new InquiryError("query-invalid", "there is no query");
  const names = namesAmong(all);
  for (const [index, token] of all.entries()) {
    const why = objection(all, index, names);
    if (why !== undefined) throw refused(cypher, token, why);
  }
}

/** What one database may read otherwise than another, so that a word could be hidden from us. */
function ambiguity({ kind, text }: Token, next: Token | undefined): string | undefined {
  if (kind === "comment" && text.startsWith("//") && /[\v\f\r\u0085\u2028\u2029](?!$)/.test(text)) {
    return "a comment ends with its line, and what else is a line end differs";
  }
  if (kind === "sign" && !/^[\x20-\x7e]+$/.test(text)) return "it is no sign of Cypher";
  const isNumber = kind === "number" || (kind === "parameter" && /^\$\d/.test(text));
  if (isNumber && next?.kind === "word") return "there must be a blank between a number and a word";
  return undefined;
}

function objection(all: readonly Token[], index: number, names: ReadonlySet<number>): string | undefined {
  const token = all[index];
  const before = all[index - 1]?.text;
  const after = all[index + 1];
  if (!token || before === ".") return undefined;
  if (token.text === ";") return after ? "one statement at a time" : undefined;
  if (isForeignFunction(all, index)) return "only Cypher's own functions can be called";
  if (token.kind !== "word" || names.has(index)) return undefined;

  const word = token.text.toUpperCase();
  if (writing.has(word)) return "a query can only read";
  if (word === "USE") return "a query stays in its own graph";
  if (word === "LOAD" && after?.text.toUpperCase() === "CSV") return "a query reads the graph and nothing else";
  if (word === "CALL" && after?.text !== "{" && after?.text !== "(") return "procedures cannot be called";
  const begins = before === undefined || beginnings.has(before.toUpperCase());
  if (administering.has(word) && begins) return "a query can only read";
  return undefined;
}

/** Where a property, a label, a type, an alias or a key of a map stands: these may be called anything. */
function namesAmong(all: readonly Token[]): Set<number> {
  const names = new Set<number>();
  for (const [index, { kind }] of all.entries()) {
    const before = all[index - 1]?.text;
    const after = all[index + 1]?.text;
    const named = before === "." || before === ":" || before === "|";
    const aliased = before?.toUpperCase() === "AS" && !names.has(index - 1) && !reachesOut(all, index);
    const key = after === ":" && (before === "{" || before === ",");
    if (kind === "word" && (named || aliased || key)) names.add(index);
  }
  return names;
}

/** `LOAD CSV`, `CALL db.labels`: no alias even after a variable that is called `as`. */
function reachesOut(all: readonly Token[], index: number): boolean {
  const [word, next, after] = all.slice(index, index + 3).map(({ text }) => text.toUpperCase());
  return (word === "LOAD" && next === "CSV") || (word === "CALL" && (after === "." || after === "("));
}

/** `apoc.load.json(`: names joined by dots, and called. `index` is that of the first name. */
function isForeignFunction(all: readonly Token[], index: number): boolean {
  let last = index;
  while (isNameToken(all[last]) && all[last + 1]?.text === "." && isNameToken(all[last + 2])) last += 2;
  return last > index && all[last + 1]?.text === "(" && !ownFunctions.has(all[index]?.text.toLowerCase() ?? "");
}

function isNameToken(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "quoted";
}

function refused(cypher: string, { text, start }: Pick<Token, "text" | "start">, why: string): InquiryError {
  const lines = cypher.slice(0, start).split(/\r?\n/);
  const where = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  return new InquiryError("query-refused", `${text} is refused (${where}): ${why}`, {
    advice: "Documents, judgements and reviews change the graph; ad-hoc queries do not.",
  });
}
