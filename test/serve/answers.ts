/** What the explorer's server answers, the same from every store that holds the Fernlow case. */
import { tmpdir } from "node:os";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  endpoint,
  Failure,
  type Line,
  Neighbourhood,
  Questions,
  SearchHits,
  type ShownClaim,
  ShownClaims,
  ShownSource,
  Slice,
  TableAnswer,
} from "../../src/serve/api.ts";
import { createApp } from "../../src/serve/app.ts";
import { fernlow, hostile } from "./fernlow.ts";
import type { Opened } from "./opened.ts";

export function answers(of: string, open: () => Promise<Opened>): void {
  describe(`the explorer's answers, ${of}`, () => {
    let opened: Opened;
    let app: Hono;

    beforeAll(async () => {
      opened = await open();
      app = createApp(opened.store, { host: "127.0.0.1", pagePath: tmpdir() });
    });
    afterAll(() => opened.close());

    async function answer<T>(schema: z.ZodType<T>, path: string): Promise<T> {
      const response = await app.request(path, { headers: { host: "127.0.0.1:4680" } });
      expect(response.status).toBe(200);
      return schema.parse(await response.json());
    }

    async function idOf(name: string): Promise<string> {
      const { hits } = await answer(SearchHits, `${endpoint.search}?text=${encodeURIComponent(name)}`);
      const [hit] = hits;
      if (!hit) throw new Error(`nothing is called ${name}`);
      return hit.id;
    }

    describe("the graph", () => {
      const written = ({ entities }: Slice) => {
        const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
        return (line: Line) =>
          [nameOf(line.subject), line.predicate, nameOf(line.object), line.stance, line.polarity].join(" · ");
      };
      let slice: Slice;
      let words: string[];
      beforeAll(async () => {
        slice = await answer(Slice, endpoint.graph);
        words = slice.lines.map(written(slice));
      });

      test.each([
        "Mara Quill · TREATED_BY · Harrow Vale Care Trust · asserted · affirmed",
        "Mara Quill · TREATED_BY · Dr Petra Orme · asserted · affirmed",
        "Mara Quill · TREATED_BY · Dr Petra Orme · alleged · affirmed",
        "Mara Quill · TREATED_BY · Dr Petra Orme · denied · affirmed",
        "Harrow Vale Care Trust · COMMUNICATED_WITH · Tollbridge Council · asserted · negated",
        "Kestrel Alarms Ltd · SUPPLIED · Tollbridge Council · hypothetical · affirmed",
      ])("%s", (line) => expect(words).toContain(line));

      test("each line once, and an edge told twice has both claims, sources and dates", () => {
        expect(new Set(words).size).toBe(words.length);
        const edge = slice.lines.find((line) => line.predicate === "INSPECTED");
        expect(edge).toMatchObject({ earliest: "2022-03-01", latest: "2023-04-05" });
        expect(edge?.claims).toHaveLength(2);
        expect(edge?.sources).toHaveLength(2);
      });

      test("what is said from both ends of a symmetric predicate is one line", () => {
        const [related, another] = slice.lines.filter((line) => line.predicate === "RELATED_TO");
        expect(related).toMatchObject({ roles: ["mother", "son"] });
        expect(related?.claims).toHaveLength(2);
        expect(related?.sources).toHaveLength(2);
        expect(another).toBeUndefined();
      });

      test("all entities, with the sources that name them", () => {
        expect(slice.left).toBe(0);
        expect(slice.entities.find(({ name }) => name === "Fernlow House")?.sources).toHaveLength(3);
        expect(slice.sources.map(({ title }) => title)).toEqual(
          Object.values(fernlow).map(({ source: { title } }) => title),
        );
      });
    });

    describe("search finds by any name", () => {
      test.each([
        ["quill", ["Mara Quill", "Joel Quill"]],
        ["MRS QUILL", ["Mara Quill"]],
        ["fernlow inq", ["the Fernlow Inquiry"]],
        ["The ‘Fernlow‐Hale’ Report", ["The ‘Fernlow‐Hale’ Report"]],
        ["'fernlow-hale' report", ["The ‘Fernlow‐Hale’ Report"]],
        ["‘", ["The ‘Fernlow‐Hale’ Report", hostile]],
        ["o' 1=1", []],
        ["", []],
        ["nobody of this name", []],
      ])("%j", async (text, names) => {
        const { hits } = await answer(SearchHits, `${endpoint.search}?text=${encodeURIComponent(text)}`);
        expect(hits.map(({ name }) => name).sort()).toEqual([...names].sort());
      });
    });

    describe("the claims between two things", () => {
      let claims: ShownClaim[];
      beforeAll(async () => {
        const [one, other] = [await idOf("mara quill"), await idOf("petra orme")];
        ({ claims } = await answer(ShownClaims, `${endpoint.claims}?one=${one}&other=${other}`));
      });

      test("are all there, each with its speaker and stance", () => {
        expect(claims.map(({ stance, saidBy }) => `${stance} by ${saidBy?.name}`)).toEqual([
          "alleged by Joel Quill",
          "denied by Dr Petra Orme",
          "asserted by Idris Bell",
        ]);
      });

      test("carry their sentence at its place in the passage, with both ends marked", () => {
        for (const { evidence, passage, marks } of claims) {
          const at = ({ start, end }: { start: number; end: number }) =>
            passage.text.slice(start - passage.start, end - passage.start);
          expect(at(evidence)).toBe(evidence.quote);
          expect(new Set(marks.map(({ is }) => is))).toEqual(new Set(["subject", "object"]));
          for (const mark of marks) expect(at(mark)).toMatch(/Quill|mother|her|Orme|she/);
        }
      });

      test("are found by any appearances of either", async () => {
        const called = (words: RegExp) => appearances.filter(({ name }) => words.test(name)).map(({ id }) => id);
        const appearances = Object.values(fernlow).flatMap(({ appearances }) => appearances);
        const [maras, ormes] = [called(/^(Mara|Mrs) Quill/), called(/Orme/)];
        expect([maras.length, ormes.length]).toEqual([2, 2]);
        for (const one of maras) {
          for (const other of ormes) {
            const found = await answer(ShownClaims, `${endpoint.claims}?one=${one}&other=${other}`);
            expect(found.claims).toEqual(claims);
          }
        }
      });

      test("are found from either side", async () => {
        const [one, other] = [await idOf("petra orme"), await idOf("mara quill")];
        expect((await answer(ShownClaims, `${endpoint.claims}?one=${one}&other=${other}`)).claims).toEqual(claims);
      });
    });

    test("an entity is found by any of its appearances, with its neighbours", async () => {
      for (const { appearances } of Object.values(fernlow)) {
        const trust = appearances.find(({ name }) => name === "Harrow Vale Care Trust");
        if (!trust) continue;
        const found = await answer(Neighbourhood, endpoint.entity(trust.id));
        const names = found.entities.map(({ name }) => name);
        expect(found.entities.find(({ id }) => id === found.centre)?.name).toBe("Harrow Vale Care Trust");
        expect(names).toContain("Mara Quill");
        expect(names).toContain("Tollbridge Council");
        expect(names).not.toContain("Joel Quill");
      }
    });

    test("a source comes whole, its passages joined being its text", async () => {
      for (const { source, claims } of Object.values(fernlow)) {
        const found = await answer(ShownSource, endpoint.source(source.id));
        expect(found.passages.map(({ text }) => text).join("")).toBe(source.text);
        expect(found.claims.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
        expect(found.mentions.length).toBeGreaterThan(0);
      }
    });

    describe("questions", () => {
      test("are listed with what their forms need", async () => {
        const { questions } = await answer(Questions, endpoint.questions);
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
        const { columns, rows, slice } = await answer(TableAnswer, asked);
        expect(rows.map((row) => row[columns.indexOf("treatedBy")])).toEqual([
          "Dr Petra Orme",
          "Harrow Vale Care Trust",
        ]);
        expect(slice.entities.map(({ name }) => name).sort()).toEqual([
          "Dr Petra Orme",
          "Harrow Vale Care Trust",
          "Mara Quill",
        ]);
      });

      test("a part of a name that is taken for the whole is said", async () => {
        const { taken } = await answer(TableAnswer, `${endpoint.question("roles-of")}?name=idris`);
        expect(taken).toEqual([{ given: "idris", name: "Idris Bell" }]);
      });
    });

    describe("Cypher", () => {
      const asks = (query: string) =>
        app.request(endpoint.cypher, {
          method: "POST",
          headers: { host: "127.0.0.1:4680", "content-type": "application/json" },
          body: JSON.stringify({ query }),
        });

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
        const { error } = Failure.parse(await response.json());
        expect([response.status, error.code]).toEqual([status, code]);
        expect(error.message).toContain(why);
      });
    });
  });
}
