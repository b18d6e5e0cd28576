/** Names against a public set: what counts, what the set cannot judge, and by which type. */
import { describe, expect, test } from "vitest";
import { Annotated } from "../../../src/evaluate/annotation.ts";
import { countNames, nameSets } from "../../../src/evaluate/public/names.ts";
import { publicRow } from "../../../src/evaluate/public/rows.ts";
import { rowJson } from "./row.ts";

/** What is found, as "Person: Ann Lee | Mrs Lee". */
function counted(set: string, marked: string, found: readonly string[]) {
  const scored = nameSets[set];
  if (!scored) throw new RangeError(`${set} is no set`);
  const entities = found.map((each) => {
    const [type, names = ""] = each.split(": ");
    return { type, names: names.split(" | ") };
  });
  return countNames(publicRow(rowJson(marked)), Annotated.parse({ entities }), scored);
}

const shown = ({ right, predicted, gold }: { right: number; predicted: number; gold: number }) =>
  `${right} ${predicted} ${gold}`;

const plain = "[PER Ann Lee] of the [ORG Holm Trust] went to [LOC Tarn].";

describe("right, found and marked", () => {
  test.each([
    ["all of them", plain, ["Person: Ann Lee", "Organisation: Holm Trust", "Site: Tarn"], "3 3 3"],
    ["none", plain, [], "0 0 3"],
    [
      "one with title, article and possessive",
      plain,
      ["Organisation: The Holm Trust’s", "Person: Mrs Ann Lee"],
      "2 2 3",
    ],
    ["one of another type", plain, ["Site: Holm Trust"], "0 1 3"],
    ["one of a type that the set does not have", plain, ["Event: Tarn Flood", "Document: Holm Report"], "0 0 3"],
    ["one that is not marked", plain, ["Person: Bo Reed"], "0 1 3"],
    ["each form by itself", "[PER Ann Lee], or [PER Lee]", ["Person: Ann Lee | Lee | Annie"], "2 3 2"],
    ["a form that stands twice once", "[PER Lee] saw [PER Mr Lee]", ["Person: Lee", "Person: Mr Lee"], "1 1 1"],
  ])("%s", (_, marked, found, expected) => {
    expect(shown(counted("uner_ewt", marked, found).all)).toBe(expected);
  });
});

test("a type of the set may be one of ours under another name, or none", () => {
  const marked =
    "[politician Ann Lee] left the [politicalparty Tarn Party] before the [election Tarn vote]; [misc Tarnish]";
  const found = ["Person: Ann Lee", "Organisation: Tarn Party", "Event: Tarn vote", "Organisation: Tarnish"];
  const { all, types } = counted("crossner_politics", marked, found);
  expect(shown(all)).toBe("3 4 3");
  expect([...types].map(([type, tally]) => `${type} ${shown(tally)}`).sort()).toEqual([
    "Event 1 1 1",
    "Organisation 1 2 1",
    "Person 1 1 1",
  ]);
});

describe("where a set marks descriptions too, its names are what counts", () => {
  test.each([
    ["[PER:1 Ann Lee]", ["Person: Ann Lee"]],
    ["[PER:1 Maria van der Linde]", ["Person: Maria van der Linde"]],
    ["[PER:1 the clerk]", []],
    ["[PER:1 Holm clerk]", []],
    ["[PER:1 He]", []],
    ["[PER:1 President Reed]", []],
    ["[PER:1 Ann Lee, a clerk]", []],
    ["[ORG:1 the Holm Trust]", ["Organisation: Holm Trust"]],
    ["[ORG:1 Holm and Tarn]", []],
    ["[ORG:1 Holm ( Tarn )]", []],
    ["[LOC:1 Tarn]", ["Site: Tarn"]],
    ["[LOC:1 European]", []],
    ["[LOC:1 the Danish Straits]", ["Site: Danish Straits"]],
    ["[PER:1 Clerk [PER:1 Ann Lee]]", ["Person: Ann Lee"]],
    ["[ORG:2 [LOC:1 Tarn] Council]", ["Site: Tarn", "Organisation: Tarn Council"]],
  ])("%s: %j", (marked, names) => {
    const { length } = names;
    expect(shown(counted("meantime", marked, names).all)).toBe(`${length} ${length} ${length}`);
  });

  test("and what is marked but no name is neither right nor wrong when it is found", () => {
    const marked = "[PER:1 Clerk [PER:1 Ann Lee]] of [ORG:2 Holm and Tarn]";
    const found = ["Person: Ann Lee | Clerk Ann Lee", "Organisation: Holm and Tarn"];
    expect(shown(counted("meantime", marked, found).all)).toBe("1 1 1");
    expect(shown(counted("meantime", marked, ["Site: Holm and Tarn"]).all)).toBe("0 1 1");
  });
});
