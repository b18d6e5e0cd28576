/** Small cases, each worked out by hand: what counts as right. */
import { describe, expect, test } from "vitest";
import { Annotated } from "../../src/evaluate/annotation.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { MeasureName } from "../../src/evaluate/measures.ts";
import { twister } from "../../src/evaluate/twister.ts";

const text =
  "Dr Amina Holt was seen at the Fernlow Trust. Ben Carr, of the Trust, denies that he wrote to Dr Holt in May 2021.";
const [first, second] = ["Dr Amina Holt was seen at the Fernlow Trust.", text.slice(45)];
const holt = { id: "holt", type: "Person", names: ["Amina Holt", "Dr Holt"] };
const trust = { id: "trust", type: "Organisation", names: ["Fernlow Trust", "the Trust"] };
const carr = { id: "carr", type: "Person", names: ["Ben Carr"] };
const seen = {
  subject: "holt",
  predicate: "TREATED_BY",
  object: "trust",
  evidence: first,
  stance: "asserted",
  polarity: true,
};
const works = {
  subject: "carr",
  predicate: "MEMBER_OF",
  object: "trust",
  evidence: second,
  stance: "asserted",
  polarity: true,
};
const wrote = {
  ...{ subject: "carr", predicate: "COMMUNICATED_WITH", object: "holt", evidence: second },
  ...{ stance: "denied", polarity: true, speaker: "carr", when: "2021-05" },
};
const gold = { entities: [holt, trust, carr], relations: [seen, works, wrote] };

type Expected = { readonly [measure in MeasureName]?: string };

const rows: readonly (readonly [name: string, predicted: unknown, expected: Expected])[] = [
  [
    "gold itself",
    gold,
    { names: "5 5 5", entities: "3 3 3", relations: "3 3 3", ends: "3 of 3", when: "1 of 1", falsehoods: "0 of 2" },
  ],
  ["nothing", {}, { names: "0 0 5", entities: "0 0 3", relations: "0 0 3", ends: "0 of 3", stance: "none" }],
  [
    "titles, articles and case do not matter",
    {
      entities: [
        { ...holt, names: ["AMINA HOLT KC", "Mr Holt"] },
        { ...trust, names: ["the Fernlow Trust’s"] },
      ],
    },
    { names: "3 3 5", entities: "2 2 3", ends: "1 of 3" },
  ],
  [
    "one thing taken for two counts once",
    {
      entities: [
        { ...holt, names: ["Amina Holt"] },
        { ...holt, id: "other", names: ["Dr Holt"] },
      ],
    },
    { names: "2 2 5", entities: "1 2 3" },
  ],
  ["another type", { entities: [{ ...trust, type: "Site" }] }, { entities: "0 1 3", untyped: "1 1 3", names: "0 2 5" }],
  [
    "the other way round",
    {
      ...gold,
      relations: [
        { ...seen, predicate: "RELATED_TO", object: "carr" },
        { ...works, subject: "trust", object: "carr" },
      ],
    },
    { relations: "0 2 3", relaxed: "2 2 3", falsehoods: "2 of 2", absent: "2 of 2" },
  ],
  [
    "a denial shown as fact",
    { ...gold, relations: [{ ...wrote, stance: null, speaker: null, when: "2021" }] },
    {
      relations: "1 1 3",
      stance: "0 of 1",
      speaker: "0 of 1",
      when: "0 of 1",
      falsehoods: "1 of 1",
      wrongStatus: "1 of 1",
    },
  ],
  [
    "a quotation that is not there, from somebody who is not there",
    {
      ...gold,
      relations: [
        { ...works, evidence: "Carr works there.", speaker: "nobody" },
        { ...works, object: "gone" },
      ],
    },
    { relations: "1 1 3", verbatim: "0 of 1", overlap: "0 of 1", speaker: "0 of 1" },
  ],
];

test.each(rows)("%s", (_, predicted, expected) => {
  const { of } = evaluate([
    { name: "case", text, gold: Annotated.parse(gold), predicted: Annotated.parse(predicted) },
  ]).figures;
  const found = Object.fromEntries(
    Object.entries(expected).map(([name, wanted]) => {
      const { value, right, predicted, gold } = of[name as MeasureName];
      if (value === undefined) return [name, "none"];
      return [name, wanted?.includes("of") ? `${right} of ${gold}` : `${right} ${predicted} ${gold}`];
    }),
  );
  expect(found).toEqual(expected);
});

describe("intervals", () => {
  test("random numbers are those of Python's random.Random(7)", () => {
    const next = twister(7);
    expect([next(), next(), next()]).toEqual([0.32383276483316237, 0.15084917392450192, 0.6509344730398537]);
  });

  test("one passage has none, several have one around the value", () => {
    const pair = (predicted: unknown) => ({
      name: "case",
      text,
      gold: Annotated.parse(gold),
      predicted: Annotated.parse(predicted),
    });
    expect(evaluate([pair(gold)]).figures.of.names.interval).toBeUndefined();
    const { value = 0, interval: [low, high] = [1, 0] } = evaluate([pair(gold), pair({}), pair(gold)]).figures.of.names;
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });
});
