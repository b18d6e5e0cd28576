import { expect, test } from "vitest";
import { annotation } from "../../src/extract/annotation.ts";
import { readingOf } from "../support/check.ts";

test("a source becomes one annotation object", async () => {
  const { source, extraction } = await readingOf(
    "Holm Trust was told to close. “We closed Elm Ward,” said the trust’s chair, Ann Lee. The HSC inspected Holm Trust in May.",
    { date: "2024-06-01" },
  );
  const { id, date, entities, relations } = annotation("a-text", source, extraction);
  expect({ id, date }).toEqual({ id: "a-text", date: "2024-06-01" });
  expect(entities).toContainEqual({
    id: "e1",
    type: "Organisation",
    names: ["Holm Trust"],
    nominals: ["the trust"],
  });
  expect(relations).toContainEqual({
    subject: entities.find(({ names }) => names.includes("HSC"))?.id,
    predicate: "INSPECTED",
    object: "e1",
    evidence: "The HSC inspected Holm Trust in May.",
    speaker: null,
    stance: "asserted",
    polarity: true,
    when: "2024-05",
    whenText: "in May",
    role: null,
    score: extraction.claims.find(({ predicate }) => predicate === "INSPECTED")?.score,
  });
});

test("what two sentences say is one row", async () => {
  const { source, extraction } = await readingOf("Bo Reed met Ann Lee. Bo Reed met Ann Lee.");
  expect(extraction.claims).toHaveLength(2);
  expect(annotation("a-text", source, extraction).relations).toHaveLength(1);
});
