import { expect, test } from "vitest";
import { guard } from "../../src/cypher/guard.ts";
import { tokens } from "../../src/cypher/lexer.ts";
import { InquiryError } from "../../src/errors.ts";

test.each([
  "MATCH (p:Person)-[:TREATED_BY]->(o) RETURN p.name, o.name;",
  "MATCH (n) WHERE n.name = 'CREATE (x)' RETURN n // SET nothing",
  'MATCH (n) RETURN n.set AS set, n.`DELETE` AS x, "it\\"s; DROP" AS y',
  "MATCH (n:Create)-[:SET|MERGE]->(m) RETURN {set: n.name, load: m.name} AS call",
  "MATCH (n) CALL (n) { RETURN count(*) AS c } RETURN c",
  "CALL { MATCH (n) RETURN count(n) AS c } RETURN c",
  "MATCH (start)-->(stop) RETURN start, stop, [1, 2][0..1] AS range, 1.5 AS x",
  "RETURN date.truncate('month', date('2024-05-06')) AS d, point.distance(null, null) AS p",
  "/* MERGE */ MATCH (n) WHERE EXISTS { (n)-->() } RETURN n.name",
  "MATCH (n) RETURN $create AS x, n.offset AS resetAt",
  "MATCH (n)-[*1..3]->(m) RETURN [1, 2][0..1], 0x1F, 0o17, 1.5e3, .5, 1_000, $1 AS as, n.as AS load // the end\r\n",
])("passes: %s", (cypher) => expect(() => guard(cypher)).not.toThrow());

test.each([
  ["CREATE (n)", "CREATE", 1, 1],
  ["MATCH (n)\nSET n.x = 1", "SET", 2, 1],
  ["match (n) detach delete n", "detach", 1, 11],
  ["MATCH (n) /* a */SET/* b */ n.x = 1", "SET", 1, 18],
  ["MATCH (n) FOREACH (x IN [1] | SET n.x = x)", "FOREACH", 1, 11],
  ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "LOAD", 1, 1],
  ["CALL db.labels()", "CALL", 1, 1],
  ["CALL `db`.labels()", "CALL", 1, 1],
  ["MATCH (n) CALL { CREATE (m) } RETURN n", "CREATE", 1, 18],
  ["RETURN apoc.cypher.runFirstColumnMany('x', {}) AS x", "apoc", 1, 8],
  ["RETURN `apoc` . load.json('x') AS x", "`apoc`", 1, 8],
  ["MATCH (n) RETURN n; MATCH (m) RETURN m", ";", 1, 19],
  ["SHOW INDEXES", "SHOW", 1, 1],
  ["USE system MATCH (n) RETURN n", "USE", 1, 1],
  ["MATCH (n) CALL { USE other MATCH (m) RETURN m } RETURN m", "USE", 1, 18],
  ["DROP CONSTRAINT entity_id", "DROP", 1, 1],
  ["MATCH (n) \\u0053ET n.x = 1", "\\u0053", 1, 11],
  ["RETURN '\\u0027 SET n.x = 1'", "\\u0027", 1, 9],
  ["MATCH (x)\u180eSET x.y = 1", "SET", 1, 11],
  ["MATCH (x) WHERE x.y = x\u180eSET x.y = 1", "SET", 1, 25],
  ["RETURN 1. SET n.x = 1", "SET", 1, 11],
  ["RETURN 'a\\\\' SET n.x = 1 //'", "SET", 1, 14],
  ["PROFILE MATCH (n) RETURN n", "PROFILE", 1, 1],
  ["MATCH (n) WITH n LIMIT 1LOAD CSV FROM '/etc/passwd' AS l RETURN l", "1", 1, 24],
  ["WITH 1.LOAD CSV FROM '/etc/passwd' AS l RETURN l", "1.", 1, 6],
  ["WITH 1.0LOAD CSV FROM '/etc/passwd' AS l RETURN l", "1.0", 1, 6],
  ["WITH 0x1LOAD CSV FROM '/etc/passwd' AS l RETURN l", "0x1", 1, 6],
  ["WITH 0LOAD CSV FROM '/etc/passwd' AS l RETURN l", "0", 1, 6],
  ["WITH 0xLOAD CSV FROM '/etc/passwd' AS l RETURN l", "0", 1, 6],
  ["WITH 1e5LOAD CSV FROM '/etc/passwd' AS l RETURN l", "1e5", 1, 6],
  ["WITH $1LOAD CSV FROM '/etc/passwd' AS l RETURN l", "$1", 1, 6],
  ["WITH 1\u00b2LOAD CSV FROM '/etc/passwd' AS l RETURN l", "\u00b2", 1, 7],
  ["LOAD\u001cCSV FROM '/etc/passwd' AS l RETURN l", "LOAD", 1, 1],
  ["LOAD\u0085CSV FROM '/etc/passwd' AS l RETURN l", "LOAD", 1, 1],
  ["\u001fSHOW USERS", "SHOW", 1, 2],
  ["MATCH (n)\u001dSET n.x = 1", "SET", 1, 11],
  ["RETURN apoc\u001c.load.json('x') AS x", "apoc", 1, 8],
  ["RETURN 1 AS x \u200b", "\u200b", 1, 15],
  ["WITH 1 AS AS LOAD CSV FROM '/etc/passwd' AS l RETURN l", "LOAD", 1, 14],
  ["WITH 1 AS AS CREATE (n:X) RETURN n", "CREATE", 1, 14],
  ["WITH 1 AS LOAD CSV FROM '/etc/passwd' AS l RETURN l", "LOAD", 1, 11],
  ["MATCH (n) WHERE NOT n:As LOAD CSV FROM '/etc/passwd' AS l RETURN l", "LOAD", 1, 26],
  ["MATCH (n) WHERE n.as LOAD CSV FROM '/etc/passwd' AS l RETURN l", "LOAD", 1, 22],
  ["MATCH (n) WHERE n.as CALL dbms.components() YIELD name RETURN name", "CALL", 1, 22],
  ["WITH true AS as MATCH (n) WHERE as CALL dbms.components() YIELD name RETURN name", "CALL", 1, 36],
  ["RETURN [1, 2, 3][0..apoc.foo.bar()] AS x", "apoc", 1, 21],
  ["RETURN 1 AS x UNION USE system RETURN 2 AS x", "USE", 1, 21],
  ["RETURN 1 AS x UNION ALL USE other RETURN 2 AS x", "USE", 1, 25],
  ["RETURN 1 AS x UNION SHOW USERS", "SHOW", 1, 21],
])("refuses: %j", (cypher, word, line, column) => {
  let thrown: unknown;
  try {
    guard(cypher);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InquiryError);
  expect(thrown).toMatchObject({ code: "query-refused" });
  expect((thrown as InquiryError).message).toContain(`${word} is refused (line ${line}, column ${column})`);
});

/** For us the quotation mark would stand in the query; for a database that goes on with the comment, it would not. */
test.each(["\r", "\v", "\f", "\u0085", "\u2028", "\u2029"])("refuses a comment with %j in it", (end) => {
  const hidden = `MATCH (n) //${end}'\nLOAD CSV FROM '/etc/passwd' AS l RETURN l //'`;
  expect(() => guard(hidden)).toThrow(/line end differs/);
});

test.each(["", "  // nothing\n", "MATCH 'open", "a`b", "/* open", "\ud83d\ude00 \ud83d x", "[*1..3] 1.5e3 .5"])(
  "tokens joined are the query: %j",
  (cypher) => {
    expect(
      tokens(cypher)
        .map(({ text }) => text)
        .join(""),
    ).toBe(cypher);
  },
);
