/** The labels of the training are those of the model; `node training/vocabulary.js` writes them after a build. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { endTypes, entityTypes, predicates, stances } from "../../src/model/index.ts";

test("training/vocabulary.json is what the model says", () => {
  const written = JSON.parse(readFileSync("training/vocabulary.json", "utf8"));
  expect(written.types).toEqual(entityTypes);
  expect(written.stances).toEqual(stances);
  const labels = predicates.map(({ name }) => ({
    name,
    subject: endTypes(name, "subject"),
    object: endTypes(name, "object"),
  }));
  expect(written.predicates).toMatchObject(labels);
});
