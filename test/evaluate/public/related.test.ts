/** Facts of a public set against claims: which of them are stated, in whatever direction, and each once. */
import { describe, expect, test } from "vitest";
import { countRelations } from "../../../src/evaluate/public/related.ts";
import { publicRelations } from "../../../src/evaluate/public/relations.ts";
import { publicRow } from "../../../src/evaluate/public/rows.ts";
import { source } from "../../support/builders.ts";
import { rowJson } from "./row.ts";

/** Each line is a sentence, and a claim where it has the form of one; facts are about the words of these lines. */
function counted(facts: readonly string[], lines: readonly string[], annotated?: readonly string[]) {
  const { source: read, appearances, claims } = source("A row", lines);
  const types = annotated ?? facts.map((fact) => fact.replace(/:.*/, ""));
  const row = publicRow(rowJson(read.text, { relations: facts, annotated: types }));
  const extraction = { appearances, claims, sentences: lines.length, noticed: [] };
  const { all, ends, relations } = countRelations(row, extraction, publicRelations.knowledgenet ?? {});
  const shown = [all, ...relations.values()].map(({ right, predicted, gold }) => `${right} ${predicted} ${gold}`);
  return { all: shown[0], ends: `${ends.right} of ${ends.gold}`, by: [...relations.keys()] };
}

const works = "EMPLOYEE_OR_MEMBER_OF: Ann Lee | Holm Trust";
const leads = "CEO: Holm Trust | Ann Lee";
const owned = "SUBSIDIARY_OF: Holm Trust | Care Watch";
const married = "SPOUSE: Ann Lee | Bo Reed";

describe("a fact is stated by", () => {
  test.each([
    ["its relation as it is here", works, "Ann Lee MEMBER_OF Holm Trust"],
    ["another of ours that it may be", works, "Ann Lee HOLDS_ROLE_AT Holm Trust"],
    ["one whose subject is the set's object", leads, "Ann Lee HOLDS_ROLE_AT Holm Trust"],
    ["the one direction", owned, "Holm Trust PART_OF Care Watch"],
    ["the other direction", owned, "Care Watch OWNS Holm Trust"],
    ["a relation that has no direction", married, "Bo Reed RELATED_TO Ann Lee"],
    ["a claim on what shares words with its place", "CHILD_OF: Ann | Reed", "Ann Lee RELATED_TO Bo Reed"],
  ])("%s", (_, fact, line) => {
    expect(counted([fact], [line])).toMatchObject({ all: "1 1 1", ends: "1 of 1" });
  });
});

describe("a fact is not stated by", () => {
  test.each([
    ["the wrong direction", owned, "Holm Trust OWNS Care Watch", "0 1 1"],
    ["somebody else", works, "Bo Reed MEMBER_OF Holm Trust · whom Ann Lee knew", "0 1 1"],
    ["a relation that the row is not annotated for", works, "Ann Lee TREATED_BY Holm Trust", "0 0 1"],
    ["what is alleged", works, "Ann Lee MEMBER_OF Holm Trust · alleged", "0 0 1"],
    ["what is negated", works, "Ann Lee MEMBER_OF Holm Trust · negated", "0 0 1"],
    ["nothing at all", works, "Ann Lee left Holm Trust.", "0 0 1"],
  ])("%s", (_, fact, line, expected) => {
    expect(counted([fact], [line])).toMatchObject({ all: expected, ends: "1 of 1" });
  });
});

describe("counted once:", () => {
  test.each([
    [
      "two claims that state one fact",
      [owned],
      ["Holm Trust PART_OF Care Watch", "Care Watch OWNS Holm Trust"],
      "1 1 1",
    ],
    ["one claim made twice", [works], ["Ann Lee MEMBER_OF Holm Trust", "Ann Lee MEMBER_OF Holm Trust · 2020"], "1 1 1"],
    ["chief executive of, and works for", [leads, works], ["Ann Lee HOLDS_ROLE_AT Holm Trust"], "1 1 1"],
    ["married to, from either side", [married, "SPOUSE: Bo Reed | Ann Lee"], ["Ann Lee RELATED_TO Bo Reed"], "1 1 1"],
    ["a mistake made twice", [], ["Ann Lee MEMBER_OF Holm Trust", "Ann Lee MEMBER_OF Holm Trust · 2020"], "0 1 0"],
  ])("%s", (_, facts, lines, expected) => {
    expect(counted(facts, lines, ["CEO", "EMPLOYEE_OR_MEMBER_OF", "SPOUSE", "SUBSIDIARY_OF"]).all).toBe(expected);
  });

  test("but a claim for each fact that it states: places are what the set has", () => {
    const again = "EMPLOYEE_OR_MEMBER_OF: Ann Lee | Holm Trust#2";
    expect(counted([works, again], ["Ann Lee MEMBER_OF Holm Trust", "I like Holm Trust."]).all).toBe("2 2 2");
  });
});

describe("neither right nor wrong", () => {
  test.each([
    ["a pair that the set joins by a relation which is not ours", ["EDUCATED_AT: Ann Lee | Holm Trust"]],
    ["the same from its other side", ["EDUCATED_AT: Holm Trust | Ann Lee"]],
  ])("%s", (_, facts) => {
    expect(counted(facts, ["Ann Lee MEMBER_OF Holm Trust"], ["EMPLOYEE_OR_MEMBER_OF"]).all).toBe("0 0 0");
  });

  test("a fact of a relation for which the row is not annotated", () => {
    expect(counted([works], ["Ann Lee MEMBER_OF Holm Trust"], ["SPOUSE"])).toMatchObject({ all: "0 0 0", by: [] });
  });
});

test("an end that nothing mentions is told apart from a claim that is missing", () => {
  const facts = [works, "EMPLOYEE_OR_MEMBER_OF: The clerk | Holm Trust"];
  expect(counted(facts, ["Ann Lee met Bo Reed.", "The clerk of Holm Trust left."])).toMatchObject({
    all: "0 0 2",
    ends: "1 of 2",
  });
});
