/**
 * Cypher from a person may only read the graph. This is the first of two locks (the second is a transaction that cannot
 * write) and the only one against what reads outside the graph: `LOAD CSV` opens files and addresses of the server's
 * machine, procedures and functions of plug-ins do what they like, and neither counts as a write.
 */
import { InquiryError } from "../errors.ts";
import { significant, type Token } from "./lexer.ts";

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

/** What a statement or a subquery must not begin with. */
const administering = new Set(
  (
    "ALTER BEGIN COMMIT CYPHER DEALLOCATE DENY DRYRUN ENABLE EXPLAIN GRANT PROFILE REALLOCATE RENAME REVOKE ROLLBACK " +
    "SESSION SHOW START STOP TERMINATE USE"
  ).split(" "),
);

/** Functions with a dot in their name that are Cypher's own. */
const ownFunctions = new Set("date datetime duration localdatetime localtime point time vector".split(" "));

/** @throws InquiryError `query-refused`, with the word and where it stands */
export function guard(cypher: string): void {
  const escaped = /\\u[0-9a-f]{4}/i.exec(cypher);
  // Some servers put the character in before they read the query, so that it can end a string or be half a word.
  if (escaped) throw refused(cypher, { text: escaped[0], start: escaped.index }, "write the character itself");

  const all = significant(cypher);
  if (all.length === 0) throw new InquiryError("query-invalid", "there is no query");
  for (const [index, token] of all.entries()) {
    const why = objection(all, index);
    if (why !== undefined) throw refused(cypher, token, why);
  }
}

function objection(all: readonly Token[], index: number): string | undefined {
  const token = all[index];
  const before = all[index - 1]?.text;
  const after = all[index + 1];
  if (!token || before === ".") return undefined;
  if (token.text === ";") return after ? "one statement at a time" : undefined;
  if (isForeignFunction(all, index)) return "only Cypher's own functions can be called";
  if (token.kind !== "word" || isName(before, after)) return undefined;

  const word = token.text.toUpperCase();
  if (writing.has(word)) return "a query can only read";
  if (word === "LOAD" && after?.text.toUpperCase() === "CSV") return "a query reads the graph and nothing else";
  if (word === "CALL" && after?.text !== "{" && after?.text !== "(") return "procedures cannot be called";
  if (administering.has(word) && (before === undefined || before === "{")) return "a query can only read";
  return undefined;
}

/** A label, a type, an alias or a key of a map: these may be called anything. */
function isName(before: string | undefined, after: Token | undefined): boolean {
  if (before === ":" || before === "|" || before?.toUpperCase() === "AS") return true;
  return after?.text === ":" && (before === "{" || before === ",");
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
