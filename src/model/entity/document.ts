import { entityType } from "./define.ts";

export const document = entityType({
  name: "Document",
  plural: "Documents",
  means: "A document spoken of: a report, a statement, a letter, an act, an evidence reference.",
  shape: "page",
  colour: { light: "#6250a8", dark: "#b3a4f0" },
});
