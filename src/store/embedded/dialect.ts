/**
 * Where Grafeo reads Cypher differently from Neo4j: it takes no keyword for a name without backticks, so `claim.when`
 * and `AS when` are quoted for it. Everything else in `cypher` is in the subset that both read alike.
 */
import { tokens } from "../../cypher/lexer.ts";

export function grafeoDialect(cypher: string): string {
  if (!/\bwhen\b/i.test(cypher)) return cypher;
  const all = tokens(cypher);
  const told = all.filter(({ kind }) => kind !== "space" && kind !== "comment");
  const names = new Set<number>();
  let cases = 0;
  for (const [index, { kind, text, start }] of told.entries()) {
    if (kind !== "word") continue;
    const before = told[index - 1]?.text.toUpperCase();
    const after = told[index + 1]?.text;
    const word = text.toUpperCase();
    if (before === ".") {
      if (word === "WHEN") names.add(start);
    } else if (word === "CASE") cases += 1;
    else if (word === "END" && cases > 0 && before !== "AS") cases -= 1;
    else if (word === "WHEN" && (cases === 0 || before === "AS" || after === ":")) names.add(start);
  }
  return all.map(({ text, start }) => (names.has(start) ? `\`${text}\`` : text)).join("");
}
