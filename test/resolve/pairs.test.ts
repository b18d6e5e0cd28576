/**
 * Pairs that are easy to get wrong, written for this project: two short sources each, and whether their marked things are
 * the same. The rules must join no two that are different, and find nearly all that are the same, or at least propose
 * them; whether the two are the same is for a person then.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EntityType, type Judgement } from "../../src/model/index.ts";
import { identify } from "../../src/resolve/identify.ts";
import { context } from "../support/context.ts";
import { judged, proposed } from "../support/linking.ts";

const folder = new URL("pairs/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));

interface Pair {
  readonly same: boolean;
  readonly words: string;
  readonly outcome: "linked" | "suggested" | "nothing";
}

function pairsIn(file: string): Pair[] {
  const [, ...lines] = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [verdict, type, left = "", right = "", leftClaims = "", rightClaims = ""] = line.split("\t");
    const claims = (text: string) => (text === "" ? [] : text.split("; "));
    const sides = [
      { text: left, claims: claims(leftClaims) },
      { text: right, claims: claims(rightClaims) },
    ].map(({ text, claims }, side) =>
      context(EntityType.parse(type), text, { claims, date: "2024-05-01", url: `https://example.org/${side}` }),
    );
    const things = sides.map(({ thing }) => thing.id);
    const sources = sides.map((side) => identify(side));
    const judgements = judged(sources);
    const isThese = ({ left: one, right: other }: Pick<Judgement, "left" | "right">) =>
      things.includes(one) && things.includes(other);
    const outcome = judgements.some(isThese)
      ? "linked"
      : proposed(sources, judgements).some(isThese)
        ? "suggested"
        : "nothing";
    return { same: verdict === "same", words: `${left} | ${right}`, outcome };
  });
}

const all = files.flatMap(pairsIn);
const only = (same: boolean, ...outcomes: Pair["outcome"][]) =>
  all.filter((pair) => pair.same === same && outcomes.includes(pair.outcome)).map(({ words }) => words);

describe("pairs that are easy to get wrong", () => {
  test("there are three hundred, half of them different", () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
  });

  test("no two that are different are joined", () => {
    expect(only(false, "linked")).toEqual([]);
  });

  test("nine in ten that are the same are joined or proposed", () => {
    const same = all.filter((pair) => pair.same).length;
    const missed = only(true, "nothing");
    console.info(
      `pairs: ${all.length}; the same: ${same}, joined ${only(true, "linked").length}, proposed ` +
        `${only(true, "suggested").length}, missed ${missed.length}; different: ${all.length - same}, proposed ` +
        `${only(false, "suggested").length}\n${missed.join("\n")}`,
    );
    expect(missed.length).toBeLessThanOrEqual(same / 10);
  });
});
