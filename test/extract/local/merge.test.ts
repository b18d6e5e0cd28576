/**
 * Claims of the rules and of the network put together. A claim is a line, "2 Ann Lee MEMBER_OF Holm Trust 0.5 · as nurse ·
 * by Bo Reed · dated": the number of its sentence, the relation, its score.
 */
import { describe, expect, test } from "vitest";
import { scoreAlone } from "../../../src/extract/local/alone.ts";
import { merged } from "../../../src/extract/local/merge.ts";
import { policy } from "../../../src/extract/local/policy.ts";
import type { Draft } from "../../../src/extract/rules/claims.ts";
import { sourceFrom } from "../../support/source.ts";
import { draftOf, nameOf, understood } from "./interpretation.ts";

const { near } = policy;
const sentence = "Ann Lee met Bo Reed and Cy Day at Holm Trust in May 2024.\n";
const known = understood(sourceFrom(sentence.repeat(near + 2)));
const { read, thing } = known;

function draft(written: string): Draft {
  const [head = "", ...more] = written.split(" · ");
  const [, at, relation = "", score] = /^(\d+) (.+) ([\d.]+)$/.exec(head) ?? [];
  const plain = draftOf(known, relation, Number(at));
  const after = (word: string) => more.find((each) => each.startsWith(`${word} `))?.slice(word.length + 1);
  const speaker = after("by");
  return {
    ...plain,
    match: { ...plain.match, role: after("as") },
    speaker: speaker === undefined ? undefined : thing(speaker),
    manner: { ...plain.manner, stance: more.includes("denied") ? "denied" : "asserted" },
    date: more.includes("dated") ? read.dates[plain.line.index]?.[0] : undefined,
    score: Number(score),
  };
}

function shown({ line, match: { predicate, role }, subject, object, speaker, manner, date, score }: Draft): string {
  return [
    `${line.index} ${nameOf(subject)} ${predicate} ${nameOf(object)} ${score}`,
    ...(role === undefined ? [] : [`as ${role}`]),
    ...(speaker ? [`by ${nameOf(speaker)}`] : []),
    ...(manner.stance === "asserted" ? [] : [manner.stance]),
    ...(date ? ["dated"] : []),
  ].join(" · ");
}

/** The network thinks everything that the rules claim likely, unless it is told otherwise. */
const put = (rules: readonly string[], network: readonly string[], margin: number | undefined = Infinity) =>
  merged(rules.map(draft), network.map(draft), () => margin).map(shown);

const member = "Ann Lee MEMBER_OF Holm Trust";
const works = "Ann Lee HOLDS_ROLE_AT Holm Trust";

describe("one claim with the score of both:", () => {
  test.each([
    ["in one sentence", [`1 ${member} 0.6`], [`1 ${member} 0.5`], [`1 ${member} 0.8`]],
    ["in near ones, where the rules have it", [`0 ${member} 0.6`], [`${near} ${member} 0.5`], [`0 ${member} 0.8`]],
    ["found several times", [`1 ${member} 0.5`], [`0 ${member} 0.5`, `2 ${member} 0.5`], [`1 ${member} 0.875`]],
    [
      "a relation that has no direction",
      ["0 Bo Reed RELATED_TO Ann Lee 0.6"],
      ["0 Ann Lee RELATED_TO Bo Reed 0.5"],
      ["0 Bo Reed RELATED_TO Ann Lee 0.8"],
    ],
  ])("%s", (_, rules, network, expected) => {
    expect(put(rules, network)).toEqual(expected);
  });
});

describe("two claims, in the order of the text:", () => {
  const alone = scoreAlone(0.6, Infinity);
  test.each([
    ["far from each other", `${near + 1} ${member} 0.6`, `0 ${member} 0.5`],
    ["of another predicate", `1 ${works} 0.6`, `0 ${member} 0.5`],
    ["about another", "1 Bo Reed MEMBER_OF Holm Trust 0.6", `0 ${member} 0.5`],
    ["the other way round", "1 Ann Lee INSTRUCTED Bo Reed 0.6", "0 Bo Reed INSTRUCTED Ann Lee 0.5"],
  ])("%s", (_, rules, network) => {
    expect(put([rules], [network])).toEqual([network, rules.replace("0.6", String(alone))]);
  });
});

describe("what both find is as the rules have it, with what only the network has:", () => {
  test.each([
    ["words for a role", `0 ${works} 0.6`, `0 ${works} 0.5 · as nurse`, `0 ${works} 0.8 · as nurse`],
    ["but not other words", `0 ${works} 0.6 · as matron`, `0 ${works} 0.5 · as nurse`, `0 ${works} 0.8 · as matron`],
    ["who says it", `0 ${member} 0.6`, `0 ${member} 0.5 · by Cy Day`, `0 ${member} 0.8 · by Cy Day`],
    ["but nobody else", `0 ${member} 0.6 · by Bo Reed`, `0 ${member} 0.5 · by Cy Day`, `0 ${member} 0.8 · by Bo Reed`],
    ["a date", `0 ${member} 0.6`, `0 ${member} 0.5 · dated`, `0 ${member} 0.8 · dated`],
    ["but not how it is said", `0 ${member} 0.6 · denied`, `0 ${member} 0.5`, `0 ${member} 0.8 · denied`],
  ])("%s", (_, rules, network, expected) => {
    expect(put([rules], [network])).toEqual([expected]);
  });
});

describe("a claim of the rules alone", () => {
  test("stays where the network thinks it likely, with a score by what both make of it", () => {
    expect(put([`0 ${member} 0.9`], [], Infinity)).toEqual([`0 ${member} ${scoreAlone(0.9, Infinity)}`]);
  });

  test("is left out where the network holds it for impossible and the rules are often wrong", () => {
    expect(put([`0 ${member} 0.1`], [], -Infinity)).toEqual([]);
  });

  test("is weighed by itself, whatever became of others", () => {
    const likely = ({ object }: Draft) => (object === thing("Holm Trust") ? Infinity : -Infinity);
    const rules = [draft(`0 ${member} 0.2`), draft("0 Ann Lee RELATED_TO Bo Reed 0.1")];
    expect(merged(rules, [], likely).map(({ match }) => match.predicate)).toEqual(["MEMBER_OF"]);
  });
});

describe("claims of the network alone", () => {
  test("in sentences side by side are one, the best of them", () => {
    expect(put([], [`0 ${member} 0.4`, `1 ${member} 0.7`, `2 ${member} 0.5`])).toEqual([`1 ${member} 0.7`]);
  });

  test("far from each other are two", () => {
    const network = [`0 ${member} 0.4`, `${near + 1} ${member} 0.7`];
    expect(put([], network)).toEqual(network);
  });
});
