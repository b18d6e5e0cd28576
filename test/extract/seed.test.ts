/**
 * The article that the project began with, and the graph that a careful reader drew of it. Both lie beside the
 * repository and not in it.
 */
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { AnnotatedEntity, AnnotatedRelation, Annotation } from "../../src/extract/annotation.ts";
import { annotation } from "../../src/extract/annotation.ts";
import { rulesExtractor } from "../../src/extract/rules/extractor.ts";
import { read as readInput } from "../../src/read/index.ts";

const article = new URL("../../../shared/seed/article.txt", import.meta.url);
const drawn = new URL("../../../shared/gold/dev/seed-article.json", import.meta.url);
const missing = !existsSync(article) || !existsSync(drawn);

describe.skipIf(missing)(`the seed article${missing ? " (skipped: ../shared is not there)" : ""}`, () => {
  let read: Annotation;
  let gold: Annotation;
  beforeAll(async () => {
    const input = { name: "article.txt", bytes: readFileSync(article), details: { date: "2026-01-28" } };
    const { source } = await readInput(input);
    if (!source) throw new Error("the article cannot be read");
    read = annotation("seed-article", source, await rulesExtractor.extract(source));
    gold = JSON.parse(readFileSync(drawn, "utf8"));
  });

  const entity = (graph: Annotation, id: string) => graph.entities.find((each) => each.id === id);
  const forms = (each: AnnotatedEntity | undefined) => new Set([...(each?.names ?? []), ...(each?.nominals ?? [])]);
  const isSame = (one: AnnotatedEntity | undefined, other: AnnotatedEntity | undefined) =>
    one?.type === other?.type && [...forms(one)].some((form) => forms(other).has(form));
  const inGold = (row: AnnotatedRelation) =>
    gold.relations.filter(
      (each) =>
        each.predicate === row.predicate &&
        isSame(entity(read, row.subject), entity(gold, each.subject)) &&
        isSame(entity(read, row.object), entity(gold, each.object)),
    );
  const find = (subject: string, predicate: string, object: string) =>
    read.relations.find(
      (row) =>
        row.predicate === predicate &&
        forms(entity(read, row.subject)).has(subject) &&
        forms(entity(read, row.object)).has(object),
    );

  test.each([
    ["Valdo Calocane", "TREATED_BY", "the trust", "asserted"],
    ["Valdo Calocane", "KILLED", "Barnaby Webber", "asserted"],
    ["Valdo Calocane", "KILLED", "Grace O'Malley-Kumar", "asserted"],
    ["Valdo Calocane", "KILLED", "Ian Coates", "asserted"],
    ["CQC", "INSPECTED", "the trust", "asserted"],
    ["the trust", "OPERATES", "Highbury Hospital", "asserted"],
    ["Ifti Majid", "HOLDS_ROLE_AT", "the trust", "asserted"],
    ["Ceri Morris-Williams", "HOLDS_ROLE_AT", "CQC", "asserted"],
    ["Ifti Majid", "ANNOUNCED", "he will retire in June", "asserted"],
    ["Ifti Majid", "PARTICIPATED_IN", "he will retire in June", "planned"],
    ["The inquiry", "INVESTIGATED", "Nottingham attacks", "planned"],
  ])("%s %s %s, %s, in its sentence", (subject, predicate, object, stance) => {
    const row = find(subject, predicate, object);
    expect(row?.stance).toBe(stance);
    expect(row && inGold(row).map(({ evidence, role }) => ({ evidence, role }))).toContainEqual({
      evidence: row?.evidence,
      role: row?.role,
    });
  });

  test("the trust was told what to do", () => expect(find("CQC", "INSTRUCTED", "the trust")?.stance).toBe("asserted"));

  test("every plain claim is true", () => {
    const plain = read.relations.filter(({ stance, polarity }) => stance === "asserted" && polarity);
    expect(plain.length).toBeGreaterThan(15);
    expect(
      plain.filter((row) => !inGold(row).some(({ stance, polarity }) => stance === "asserted" && polarity)),
    ).toEqual([]);
  });
});
