/** What the editor proposes: the labels after a colon, the relationships in brackets, and the words of Cypher. */
import type { CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { entityTypes } from "../../../src/model/entity/index.ts";
import { predicates } from "../../../src/model/predicate/index.ts";
import { reads } from "../words/relation.ts";

const labels = [
  ...entityTypes.map((label) => ({ label, type: "class", detail: "a kind of Entity" })),
  ...[
    { label: "Entity", detail: "a thing, across sources" },
    { label: "Appearance", detail: "a thing in one source" },
    { label: "Claim", detail: "what a sentence says" },
    { label: "Passage", detail: "a part of a source" },
    { label: "Source", detail: "a document" },
  ].map((each) => ({ ...each, type: "class" })),
];
const relationships = [
  ...predicates.map(({ name }) => ({ label: name, type: "property", detail: reads(name) })),
  ...["REFERS_TO", "SUBJECT", "OBJECT", "SAID_BY", "EVIDENCE", "MENTIONED_IN", "OF"].map((label) => ({
    label,
    type: "property",
  })),
];
const words = (
  "MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,ORDER BY,LIMIT,DISTINCT,count,collect,AND,OR,NOT,CONTAINS,STARTS WITH," +
  "IS NULL,IS NOT NULL"
).split(",");
const keywords = words.map((label) => ({ label, type: "keyword" }));

export function completions(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/(\[\w*:|:)?\w*/);
  if (!typed || (typed.from === typed.to && !context.explicit)) return null;
  const [, opening = ""] = /^(\[\w*:|:)?/.exec(typed.text) ?? [];
  const options = opening === "" ? keywords : opening.startsWith("[") ? relationships : labels;
  return { from: typed.from + opening.length, options, validFor: /^\w*$/ };
}
