/**
 * What the network says, against the sentences: relations given by hand, "Ann Lee TREATED_BY Holm Trust as patient @1" for
 * one that the network reads in sentence 1, and those that become claims.
 */
import { describe, expect, test } from "vitest";
import { draftsOf } from "../../../src/extract/local/claims.ts";
import type { ClusterRelation } from "../../../src/extract/model/reading.ts";
import { Predicate } from "../../../src/model/index.ts";
import { sourceFrom } from "../../support/source.ts";
import { nameOf, understood } from "./interpretation.ts";

function told(
  text: string,
  relations: readonly string[],
  described: { readonly [words: string]: string } = {},
  { negated = 0, speaker = "" } = {},
) {
  const source = sourceFrom(`${text}\n`);
  const { read, thing } = understood(source, described);
  const names: string[] = [];
  const number = (name: string) => (names.includes(name) ? names.indexOf(name) : names.push(name) - 1);
  const saidBy = speaker === "" ? undefined : number(speaker);
  const given = relations.map((written): ClusterRelation => {
    const [, one = "", predicate, other = "", role, looks = "@0"] =
      /^(.+?) ([A-Z]+(?:_[A-Z]+)*) (.+?)(?: as (.+?))?(?: (@.+))?$/.exec(written) ?? [];
    return {
      ...{ predicate: Predicate.parse(predicate), subject: number(one), object: number(other), margin: 1, score: 0.5 },
      looks: looks.split(" ").map((look) => {
        const [sentence, share = 1] = look.slice(1).split(":").map(Number);
        return { sentence: sentence ?? 0, share };
      }),
      ...{ stances: [{ stance: "asserted", share: 1 }], negated, speaker: saidBy, time: undefined },
      role: role === undefined ? undefined : { start: text.indexOf(role), end: text.indexOf(role) + role.length },
    };
  });
  return draftsOf(given, read, (cluster) => thing(names[cluster] ?? ""), source).map(
    ({ match: { predicate, role }, subject, object, line, manner, speaker: voice }) =>
      `${nameOf(subject)} ${manner.polarity === "negated" ? "not " : ""}${predicate} ${nameOf(object)}${role === undefined ? "" : ` as ${role}`} @${line.index}${voice ? `, says ${nameOf(voice)}` : ""}`,
  );
}

describe("who acts for somebody named acts for nobody else by “his client”", () => {
  const text = "Cy Day spoke for Ann Lee and said his client was ill. Bo Reed was ill.";
  const client = { "his client": "Bo Reed" };
  const [named, other] = ["Cy Day REPRESENTS Ann Lee @0", "Cy Day REPRESENTS Bo Reed @0"];
  test.each([
    ["the one who is named", [other, named], client, [named]],
    ["another, where nobody is named", [other], client, [other]],
    ["both, of another relation", ["Cy Day RELATED_TO Ann Lee @0", "Cy Day RELATED_TO Bo Reed @0"], client],
  ])("%s", (_, relations, described, expected = relations) => {
    expect(told(text, relations, described)).toEqual(expected);
  });

  test("two who are named are both clients", () => {
    expect(told("Cy Day spoke for Ann Lee and for Bo Reed.", [named, other])).toEqual([named, other]);
  });
});

describe("the words for an office belong to the name that they follow", () => {
  test.each([
    ["Ann Lee, a nurse, wrote to Bo Reed of Holm Trust.", "Bo Reed HOLDS_ROLE_AT Holm Trust as nurse", false],
    ["Ann Lee, a nurse, wrote to Bo Reed of Holm Trust.", "Ann Lee HOLDS_ROLE_AT Holm Trust as nurse", true],
    ["Ann Lee, the matron, met Bo Reed of Holm Trust.", "Bo Reed HOLDS_ROLE_AT Holm Trust as matron", false],
    ["Ann Lee, nurse, met Bo Reed of Holm Trust.", "Bo Reed HOLDS_ROLE_AT Holm Trust as nurse", false],
    ["Ann Lee, nurses, Bo Reed and Holm Trust met.", "Bo Reed HOLDS_ROLE_AT Holm Trust as nurses", true],
    ["Ann Lee met a nurse, Bo Reed of Holm Trust.", "Bo Reed HOLDS_ROLE_AT Holm Trust as nurse", true],
    ["Elm Board met Holm Trust and its chair, Bo Reed.", "Bo Reed HOLDS_ROLE_AT Holm Trust as chair", true],
    ["Elm Board met Holm Trust and its chair, Bo Reed.", "Bo Reed HOLDS_ROLE_AT Elm Board as chair", false],
    ["Bo Reed met nurse Ann Lee now at Holm Trust.", "Bo Reed HOLDS_ROLE_AT Holm Trust as nurse Ann Lee now", false],
    ["Cy Day met Holm Trust, the employer of Bo Reed.", "Bo Reed HOLDS_ROLE_AT Holm Trust as employer", true],
  ])("%s %s: %s", (text, relation, kept) => {
    expect(told(text, [relation])).toEqual(kept ? [`${relation} @0`] : []);
  });

  test("and do not matter where a relation has none", () => {
    const text = "Ann Lee, a nurse, wrote to Bo Reed of Holm Trust.";
    expect(told(text, ["Bo Reed MEMBER_OF Holm Trust as nurse"])).toEqual(["Bo Reed MEMBER_OF Holm Trust @0"]);
  });
});

describe("the evidence", () => {
  const text = "The treatment ended. Ann Lee was treated by Holm Trust. Ann Lee left.";
  test.each<readonly [string, string, number]>([
    ["is the sentence that is looked at most", "@1:0.9 @2:0.1", 1],
    ["rather holds both ends than none", "@0:0.6 @1:0.4", 1],
  ])("%s", (_, looks, sentence) => {
    expect(told(text, [`Ann Lee TREATED_BY Holm Trust ${looks}`])).toEqual([
      `Ann Lee TREATED_BY Holm Trust @${sentence}`,
    ]);
  });

  test("is none that holds one end alone", () => {
    expect(told(text, ["Ann Lee TREATED_BY Holm Trust @2"])).toEqual([]);
  });
});

describe("who says that a thing was not so", () => {
  test.each([
    ["is believed where the network doubts", "Ann Lee told Bo Reed that she had not been in Elm Ward.", 0.1, "not "],
    ["and not where it does not", "Ann Lee told Bo Reed that she had not been in Elm Ward.", 0.01, ""],
    ["where nobody says so the network must be sure", "Ann Lee told Bo Reed that she had been in Elm Ward.", 0.6, ""],
  ])("%s: %s", (_, text, negated, not) => {
    expect(told(text, ["Ann Lee LOCATED_IN Elm Ward"], {}, { negated })).toEqual([
      `Ann Lee ${not}LOCATED_IN Elm Ward @0, says Ann Lee`,
    ]);
  });
});

test.each([
  ["what is alleged by nobody is nobody's word", "It is alleged that Ann Lee met Bo Reed. Cy Day left.", ""],
  ["unless who says so stands beside it", "It is alleged that Ann Lee met Bo Reed, says Cy Day.", ", says Cy Day"],
])("%s", (_, text, says) => {
  const relation = "Ann Lee COMMUNICATED_WITH Bo Reed";
  expect(told(text, [relation], {}, { speaker: "Cy Day" })).toEqual([`${relation} @0${says}`]);
});
