import { describe, expect, test } from "vitest";
import { phraseCues, readCue, verbCues } from "../../src/extract/rules/cue.ts";
import { formsOf } from "../../src/extract/rules/inflect.ts";
import { predicates } from "../../src/model/index.ts";

test("every cue of every predicate is read, and names both ends", () => {
  const cues = [...verbCues, ...phraseCues];
  expect(cues).toHaveLength(predicates.flatMap(({ cues }) => cues).length);
  for (const { text } of cues)
    expect([...text.matchAll(/(?<![\p{L}])[SO](?![\p{L}])/gu)].map(String).sort(), text).toEqual(["O", "S"]);
});

test("a cue without a predicate's own verb is a phrase", () => {
  expect(readCue("INSPECTED", "S {inspect}/{visit} O")).toMatchObject({ lemmas: ["inspect", "visit"], passive: false });
  expect(readCue("INSPECTED", "O was {inspect} by S")).toMatchObject({ lemmas: ["inspect"], passive: true });
  expect(readCue("MEMBER_OF", "S was a member of O")).toMatchObject({ lemmas: ["be"], passive: false });
  expect(readCue("INSPECTED", "S's inspection of O")).toMatchObject({ elements: expect.any(Array) });
});

test("words before the verb are refused", () => {
  expect(() => readCue("INSPECTED", "S quickly {inspect} O")).toThrow('the cue "S quickly {inspect} O"');
});

describe("the forms of a verb", () => {
  test.each([
    ["treat", "treat treats treated treating"],
    ["stab", "stab stabs stabbed stabbing"],
    ["write", "write writes wrote written writing"],
    ["carry", "carry carries carried carrying"],
    ["employ", "employ employs employed employing"],
    ["release", "release releases released releasing"],
    ["refer", "refer refers referred referring"],
    ["run", "run runs ran running"],
    ["visit", "visit visits visited visiting"],
    ["die", "die dies died dying"],
  ])("%s", (base, forms) => expect([...formsOf(base).keys()].join(" ")).toBe(forms));
});
