/** What the explorer's server answers, the same from every store that holds the Fernlow case. */
import { tmpdir } from "node:os";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  endpoint,
  type Line,
  Neighbourhood,
  SearchHits,
  type ShownClaim,
  ShownClaims,
  ShownSource,
  Slice,
} from "../../src/serve/api.ts";
import { createApp } from "../../src/serve/app.ts";
import { fernlow, hostile } from "./fernlow.ts";
import type { Opened } from "./opened.ts";
import { answerFrom, idIn, type ServedCase } from "./served-case.ts";
import { accountAnswers } from "./suites/accounts.ts";
import { askAnswers } from "./suites/ask.ts";
import { pathAnswers } from "./suites/paths.ts";
import { suggestionAnswers } from "./suites/suggestions.ts";
import { timelineAnswers } from "./suites/timeline.ts";

export function answers(of: string, open: () => Promise<Opened>): void {
  describe(`the explorer's answers, ${of}`, () => {
    let opened: Opened;
    let app: Hono;

    beforeAll(async () => {
      opened = await open();
      app = createApp(opened.store, { host: "127.0.0.1", pagePath: tmpdir() });
    }, 60_000);
    afterAll(() => opened.close());

    const served: ServedCase = { request: (path, init) => app.request(path, init) };
    const answer = <T>(schema: z.ZodType<T>, path: string) => answerFrom(served, schema, path);
    const idOf = (name: string) => idIn(served, name);

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

    askAnswers(served);
    accountAnswers(served);
    pathAnswers(served);
    timelineAnswers(served);
    suggestionAnswers(served);
  });
}
