/** Names that only the rules found and that are listed by themselves: those with a sign that they are names. */
import { expect, test } from "vitest";
import { isSure } from "../../../src/extract/local/mentions.ts";
import { extractWith } from "../../../src/extract/rules/extractor.ts";
import { sourceFrom } from "../../support/source.ts";

test.each([
  ["We met Mr Crane there.", ["Mr Crane"]],
  ["We went to Holm Borough Council first.", ["Holm Borough Council"]],
  ["It stands in WITN01234 and nowhere else.", ["WITN01234"]],
  ["We went to Fairlop ward first.", ["Fairlop ward"]],
  ["We saw Prompt Delivery again.", []],
  ["You must SEND it now.", []],
])("%s", (text, sure) => {
  const names: string[] = [];
  extractWith(sourceFrom(`${text}\n`), "test@1", {
    line(line) {
      for (const each of line.mentions) if (each.form === "name" && isSure(line, each)) names.push(each.text);
      return line;
    },
    clusters: () => [],
    lists: () => true,
    drafts: (own) => own,
  });
  expect(names).toEqual(sure);
});
