/** Questions and Cypher, as a table and as what it speaks of. */
import { describe, expect, test } from "vitest";
import { endpoint, Questions, TableAnswer } from "../../../src/serve/api.ts";
import { answerFrom, refusal, type ServedCase, told } from "../served-case.ts";

export function askAnswers(served: ServedCase): void {
  describe("questions", () => {
    test("are listed with what their forms need", async () => {
      const { questions } = await answerFrom(served, Questions, endpoint.questions);
      const evidence = questions.find(({ name }) => name === "evidence-of");
      expect(evidence?.asks).toMatch(/\?$/);
      expect(evidence?.parameters.map(({ name, kind, required }) => [name, kind, required])).toEqual([
        ["subject", "entity", true],
        ["predicate", "choice", false],
        ["object", "entity", false],
        ["limit", "number", false],
      ]);
      expect(evidence?.parameters[1]?.choices).toContain("TREATED_BY");
    });

    test("are answered as a table, and as what it speaks of", async () => {
      const asked = `${endpoint.question("treated-by")}?name=mrs%20quill&limit=`;
      const { columns, rows, slice } = await answerFrom(served, TableAnswer, asked);
      expect(rows.map((row) => row[columns.indexOf("treatedBy")])).toEqual(["Dr Petra Orme", "Harrow Vale Care Trust"]);
      expect(slice.entities.map(({ name }) => name).sort()).toEqual([
        "Dr Petra Orme",
        "Harrow Vale Care Trust",
        "Mara Quill",
      ]);
    });

    test("a part of a name that is taken for the whole is said", async () => {
      const { taken } = await answerFrom(served, TableAnswer, `${endpoint.question("roles-of")}?name=idris`);
      expect(taken).toEqual([{ given: "idris", name: "Idris Bell" }]);
    });
  });

  describe("Cypher", () => {
    const asks = (query: string) => told(served, endpoint.cypher, { query });

    test.each([
      ["MATCH (p:Person {name: 'Mara Quill'})-[r:TREATED_BY]->(o) RETURN p, r, o", 3, 2],
      ["MATCH (p:Person {name: 'Mara Quill'})-[:TREATED_BY]->(o) RETURN p, o", 3, 5],
      ["MATCH (c:Claim {stance: 'hypothetical'}) RETURN c.id AS claim", 2, 1],
      ["MATCH (p:Person) RETURN count(p) AS people", 0, 0],
    ])("%s gives what it speaks of", async (query, things, lines) => {
      const response = await asks(query);
      const { slice } = TableAnswer.parse(await response.json());
      expect([slice.entities.length, slice.lines.length]).toEqual([things, lines]);
    });

    test.each([
      ["CREATE (n:Person) RETURN n", 403, "query-refused", "can only read"],
      ["MATCH (n) SET n.name = 'x' RETURN n", 403, "query-refused", "can only read"],
      ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 403, "query-refused", "nothing else"],
      ["MATCH (n RETURN n", 400, "query-invalid", ""],
      ["", 400, "usage", "query"],
    ])("%s is refused, and the reason said", async (query, status, code, why) => {
      const response = await asks(query);
      const { message, ...refused } = await refusal(response);
      expect(refused).toEqual({ status, code });
      expect(message).toContain(why);
    });
  });
}
