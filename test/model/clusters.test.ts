import fc from "fast-check";
import { expect, test } from "vitest";
import { clusters } from "../../src/model/derive/clusters.ts";
import { type Judgement, pair, type Verdict } from "../../src/model/judgement.ts";

const ids = ["a", "b", "c", "d", "e"].map((letter) => `a_${letter.repeat(16)}`);
const id = (letter: string) => `a_${letter.repeat(16)}`;

/** "a=b" same, "a≠b" different, "a?b" unsure; by a rule, or with "!" by a person. */
function judgement(text: string): Judgement {
  const [, left = "", sign = "", right = "", person] = /^(\w)([=≠?])(\w)(!?)$/.exec(text) ?? [];
  const verdict = ({ "=": "same", "≠": "different", "?": "unsure" } as const)[sign as "=" | "≠" | "?"];
  return { ...pair(id(left), id(right)), verdict, by: person ? "person" : "rule:full-name@1", reason: "test" };
}

/** Clusters as text: "abc d e". */
function shape(judgements: readonly Judgement[]): string {
  const groups = new Map<string, string>();
  for (const [member, entity] of clusters(ids, judgements)) groups.set(entity, (groups.get(entity) ?? "") + member[2]);
  return [...groups.values()]
    .map((group) => [...group].sort().join(""))
    .sort()
    .join(" ");
}

test.each([
  ["", "a b c d e"],
  ["a=b", "ab c d e"],
  ["a=b b=c d=e", "abc de"],
  ["a=b a≠b!", "a b c d e"],
  ["a≠b a=b!", "ab c d e"],
  ["a=b b=c a≠c!", "ab c d e"],
  ["a=b! a≠b!", "a b c d e"],
  ["a=b a?b!", "a b c d e"],
  ["a=b c=d b=c a≠d!", "abc d e"],
  ["a=e b=e c=e a≠b!", "ace b d"],
])("%s → %s", (judgements, expected) => {
  expect(shape(judgements.split(" ").filter(Boolean).map(judgement))).toBe(expected);
});

const anyJudgement = fc
  .tuple(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.constantFrom<Verdict>("same", "different", "unsure"),
    fc.boolean(),
  )
  .filter(([one, other]) => one !== other)
  .map(
    ([one, other, verdict, person]): Judgement => ({
      ...pair(one, other),
      verdict,
      by: person ? "person" : "rule:full-name@1",
      reason: "test",
    }),
  );

test("the order of judgements does not matter, and no pair that a person judged different is ever joined", () => {
  fc.assert(
    fc.property(fc.array(anyJudgement, { maxLength: 12 }), fc.nat(), (judgements, turn) => {
      const at = judgements.length === 0 ? 0 : turn % judgements.length;
      const turned = [...judgements.slice(at), ...judgements.slice(0, at)].reverse();
      expect(shape(turned)).toBe(shape(judgements));

      const entityOf = clusters(ids, judgements);
      for (const { left, right, verdict, by } of judgements) {
        if (verdict === "different" && by === "person") expect(entityOf.get(left)).not.toBe(entityOf.get(right));
      }
    }),
  );
});
