import { expect, test } from "vitest";
import { grafeoDialect } from "../../../src/store/embedded/dialect.ts";

test.each([
  ["RETURN c.when AS when ORDER BY when", "RETURN c.`when` AS `when` ORDER BY `when`"],
  [
    "RETURN CASE c.when WHEN 'a' THEN 1 WHEN c.when THEN 2 ELSE 3 END AS x, c.when",
    "RETURN CASE c.`when` WHEN 'a' THEN 1 WHEN c.`when` THEN 2 ELSE 3 END AS x, c.`when`",
  ],
  [
    "MATCH (c {when: $when}) RETURN {when: 'when'} AS x // when",
    "MATCH (c {`when`: $when}) RETURN {`when`: 'when'} AS x // when",
  ],
  [
    "RETURN c.end AS end, CASE WHEN c.end THEN 1 END AS y, c.When",
    "RETURN c.end AS end, CASE WHEN c.end THEN 1 END AS y, c.`When`",
  ],
  ["RETURN c.`when`, c.whenText", "RETURN c.`when`, c.whenText"],
  ["MATCH (n) RETURN n", "MATCH (n) RETURN n"],
])("%s", (cypher, expected) => expect(grafeoDialect(cypher)).toBe(expected));
