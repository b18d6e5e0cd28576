import fc from "fast-check";
import { expect, test } from "vitest";
import { conflictsAmong } from "../../src/model/index.ts";
import { account } from "../support/accounts.ts";

/** Each conflict in a line: its kind, and the stance, polarity, time or holder that tells its sides. */
function told(lines: readonly string[]): string[] {
  return conflictsAmong(lines.map(account)).map(({ kind, sides }) => {
    const words = sides.map((side) => side.map(({ quote }) => lines.findIndex((line) => line.startsWith(quote)) + 1));
    return `${kind}: ${words.map((side) => side.sort().join("+")).join(" against ")}`;
  });
}

test.each<[what: string, lines: string[], expected: string[]]>([
  [
    "a denial",
    ["Ann Lee TREATED_BY Holm Trust", "Ann Lee TREATED_BY Holm Trust · denied"],
    ["contradiction: 1 against 2"],
  ],
  [
    "an allegation that is denied, and two who say it was not so",
    ["Bo Reed HARMED Ann Lee · alleged", "Bo Reed HARMED Ann Lee · denied", "Bo Reed HARMED Ann Lee · negated"],
    ["contradiction: 1 against 2+3"],
  ],
  ["denied that it was not so", ["Bo Reed HARMED Ann Lee", "Bo Reed HARMED Ann Lee · denied · negated"], []],
  [
    "a plan and a supposition contradict nothing",
    [
      "Care Watch INSPECTED Elm Ward · planned",
      "Care Watch INSPECTED Elm Ward · hypothetical",
      "Care Watch INSPECTED Elm Ward · negated",
    ],
    [],
  ],
  ["other things", ["Ann Lee TREATED_BY Holm Trust", "Bo Reed TREATED_BY Holm Trust · denied"], []],
  ["other times", ["Care Watch INSPECTED Elm Ward · 2021", "Care Watch INSPECTED Elm Ward · negated · 2022"], []],
  [
    "times that meet",
    ["Care Watch INSPECTED Elm Ward · 2021-05", "Care Watch INSPECTED Elm Ward · negated · 2021"],
    ["contradiction: 1 against 2"],
  ],
  [
    "an event on two days",
    ["the fire TOOK_PLACE_AT Elm Ward · 2021-05-03", "the fire TOOK_PLACE_AT Elm Ward · 2021-05-04"],
    ["dates: 1 against 2"],
  ],
  [
    "a day and its month",
    ["the fire TOOK_PLACE_AT Elm Ward · 2021-05-03", "the fire TOOK_PLACE_AT Elm Ward · 2021-05"],
    [],
  ],
  ["what may happen again", ["Care Watch INSPECTED Elm Ward · 2021", "Care Watch INSPECTED Elm Ward · 2022"], []],
  [
    "two in one office at one time",
    [
      "Bo Reed HOLDS_ROLE_AT Holm Trust · as chief executive · 2021/2023",
      "Ann Lee HOLDS_ROLE_AT Holm Trust · as Chief Executive · 2022",
    ],
    ["office: 2 against 1"],
  ],
  [
    "one after the other",
    [
      "Bo Reed HOLDS_ROLE_AT Holm Trust · as chief executive · in 2021",
      "Ann Lee HOLDS_ROLE_AT Holm Trust · as chief executive · in 2022",
    ],
    [],
  ],
  [
    "in sources of the same day",
    [
      "Bo Reed HOLDS_ROLE_AT Holm Trust · as chair · in 2022-03-04",
      "Ann Lee HOLDS_ROLE_AT Holm Trust · as chair · in 2022-03",
    ],
    ["office: 2 against 1"],
  ],
  [
    "nobody says when",
    ["Bo Reed HOLDS_ROLE_AT Holm Trust · as chair", "Ann Lee HOLDS_ROLE_AT Holm Trust · as chair"],
    [],
  ],
  [
    "an office of many",
    ["Bo Reed HOLDS_ROLE_AT Holm Trust · as nurse · 2022", "Ann Lee HOLDS_ROLE_AT Holm Trust · as nurse · 2022"],
    [],
  ],
  [
    "the deputy",
    ["Bo Reed HOLDS_ROLE_AT Holm Trust · as chair · 2022", "Ann Lee HOLDS_ROLE_AT Holm Trust · as deputy chair · 2022"],
    [],
  ],
])("%s", (_, lines, expected) => expect(told(lines)).toEqual(expected));

test("the order of accounts does not matter, nor whether one comes twice", () => {
  const accounts = [
    "Ann Lee TREATED_BY Holm Trust",
    "Ann Lee TREATED_BY Holm Trust · denied",
    "the fire TOOK_PLACE_AT Elm Ward · 2021-05-03",
    "the fire TOOK_PLACE_AT Elm Ward · 2021-06",
    "the fire TOOK_PLACE_AT Elm Ward · negated",
  ].map(account);
  const wanted = conflictsAmong(accounts);
  fc.assert(
    fc.property(fc.shuffledSubarray([...accounts, ...accounts], { minLength: 10 }), (some) => {
      expect(conflictsAmong(some)).toEqual(wanted);
    }),
  );
});
