/** Our figures are those of the scorer that the published figures come from, on every kind of prediction. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { extracted } from "../../src/cli/gold.ts";
import { evaluate } from "../../src/evaluate/evaluate.ts";
import type { Figure } from "../../src/evaluate/figures.ts";
import type { MeasureName } from "../../src/evaluate/measures.ts";
import { extractorNamed } from "../../src/extract/index.ts";
import { spoilt } from "./awkward.ts";
import { pairsOf, type RawPassage, rawGoldIn } from "./gold.ts";

const scorer = "../shared/gold";
const theirNames: { readonly [measure in MeasureName]?: string } = {
  names: "names",
  entities: "ents",
  untyped: "untyped",
  relations: "rels",
  relaxed: "relaxed",
  ends: "ends",
  stance: "stance",
  polarity: "polarity",
  speaker: "speaker",
  speakerNamed: "speaker+",
  when: "when",
  overlap: "overlap",
  verbatim: "verbatim",
};

/** The other scorer on passages from standard input; intervals only when asked for, since it is slow at them. */
const runScorer = `
import json, sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import score_gold as scorer
rows = json.load(sys.stdin)
counts = [scorer.score_passage(row["predicted"], row["gold"], scorer.squash(row["text"])) for row in rows]
print(json.dumps(scorer.report(counts if sys.argv[2] == "intervals" else [scorer.total(counts)])))
`;

describe.skipIf(!existsSync(`${scorer}/score_gold.py`))("the same figures as score_gold.py", () => {
  let passages: RawPassage[] = [];
  beforeAll(async () => {
    const own = (await rawGoldIn("test/gold")).filter((_, at) => at % 9 === 0);
    const real = (await rawGoldIn(`${scorer}/dev`)).filter((_, at) => at % 5 === 0);
    passages = [...own, ...real];
  });

  test.each(Object.entries(spoilt))("%s", (_, spoil) => same(passages.map(({ json }) => spoil(json))));

  test("what the rules find, with intervals", async () => {
    const rules = await extractorNamed("rules");
    // The other side reads what is printed, where nobody is null and not left out.
    const found = await Promise.all(passages.map((each) => extracted(each, rules)));
    same(JSON.parse(JSON.stringify(found)), "intervals");
  });

  function same(predictions: readonly unknown[], intervals: "intervals" | "none" = "none"): void {
    const ours = evaluate(pairsOf(passages, predictions)).figures;
    const rows = passages.map(({ text, json }, at) => ({ text, gold: json, predicted: predictions[at] }));
    const input = JSON.stringify(rows);
    const theirs: Theirs = JSON.parse(
      execFileSync("python3", ["-c", runScorer, scorer, intervals], { input }).toString(),
    );
    for (const [name, theirName = ""] of Object.entries(theirNames)) {
      const figure = ours.of[name as MeasureName];
      expectEqual(name, figure, theirs[theirName]);
      const half = theirs[theirName]?.half;
      if (typeof half === "number") expect(halfOf(figure), `${name} ±`).toBeCloseTo(half, 9);
    }
    expectKeys("ents:", ours.types, theirs);
    expectKeys("rels:", ours.predicates, theirs);
    const { share, status, absent } = theirs.falsehoods ?? {};
    expect(ours.of.falsehoods.value ?? null).toEqual(close(share));
    expect(ours.of.wrongStatus.value ?? null).toEqual(close(status));
    expect(ours.of.absent.value ?? null).toEqual(close(absent));
  }
});

interface Theirs {
  readonly [name: string]: { readonly [part: string]: number | null } | undefined;
}

function expectEqual(name: string, ours: Figure, theirs: Theirs[string]): void {
  expect(ours.value ?? null, name).toEqual(close(theirs?.f1 ?? theirs?.acc));
  if (theirs?.f1 === undefined) return;
  const { right, predicted, gold, precision, recall } = ours;
  expect({ right, predicted, gold, precision, recall }, name).toEqual({
    right: theirs.tp,
    predicted: theirs.pred,
    gold: theirs.gold,
    precision: close(theirs.p),
    recall: close(theirs.r),
  });
}

function expectKeys(prefix: string, ours: { readonly [key: string]: Figure }, theirs: Theirs): void {
  const keys = Object.keys(theirs).filter((key) => key.startsWith(prefix));
  expect(keys.map((key) => key.slice(prefix.length)).sort()).toEqual(Object.keys(ours).sort());
  for (const [key, figure] of Object.entries(ours)) expectEqual(key, figure, theirs[prefix + key]);
}

function halfOf({ interval: [low, high] = [0, 0] }: Figure): number {
  return (high - low) / 2;
}

/** A measure that could not be judged is absent or null there. */
function close(theirs: number | null | undefined): unknown {
  return typeof theirs === "number" ? expect.closeTo(theirs, 9) : null;
}
