// node training/vocabulary.js: writes vocabulary.json, the labels that the training needs, from the built model.
import { writeFileSync } from "node:fs";
import { endTypes, entityTypes, predicates, stances } from "../dist/model/index.js";

const vocabulary = {
  types: entityTypes,
  stances,
  predicates: predicates.map(({ name, symmetric = false, sameType = false }) => ({
    name,
    subject: endTypes(name, "subject"),
    object: endTypes(name, "object"),
    symmetric,
    sameType,
  })),
};
writeFileSync(new URL("vocabulary.json", import.meta.url), `${JSON.stringify(vocabulary, null, 1)}\n`);
