/** What "the Inquiry" stands for: the one thing whose name ends so. */
import { expect, test } from "vitest";
import { withBareNames } from "../../../src/extract/local/bare-names.ts";
import type { EntityType } from "../../../src/model/index.ts";

/** Clusters as "Type: name | name"; the text is made of their names. */
function read(...written: string[]) {
  let text = "";
  const clusters = written.map((each) => {
    const [type = "", names = ""] = each.split(": ");
    const mentions = names.split(" | ").map((name) => {
      const start = text.length;
      text += `${name}. `;
      return { start, end: start + name.length, type: type as EntityType, form: "name" as const }; // as written above
    });
    return { type: type as EntityType, mentions };
  });
  return withBareNames(clusters, text);
}

test.each([
  ["the one body that is called so", ["Organisation: Ports Commission", "Organisation: Commission"], [0, 0]],
  ["a happening that acts", ["Event: Corrigan Inquiry", "Organisation: Inquiry | the Inquiry"], [0, 0]],
  ["neither of two", ["Event: Corrigan Inquiry", "Event: Fernhill Inquiry", "Event: Inquiry"], [0, 1, 2]],
  ["one another, where nothing has the whole name", ["Event: Inquiry", "Organisation: this Inquiry"], [0, 0]],
  ["no place", ["Site: Haven Trust", "Organisation: Trust"], [0, 1]],
  ["nothing, when it has another name too", ["Organisation: Holm Trust", "Organisation: Trust | Vale Trust"], [0, 1]],
  ["nothing, when it is a word like any other", ["Organisation: Night Light", "Organisation: Light"], [0, 1]],
])("a bare name stands for %s", (_, clusters, wholes) => {
  expect(read(...clusters)).toEqual(wholes);
});
