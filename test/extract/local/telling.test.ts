/** Whose word a claim of the network is. */
import { expect, test } from "vitest";
import { speakerOf, tellingOf } from "../../../src/extract/local/telling.ts";
import { Predicate, type Stance } from "../../../src/model/index.ts";
import { sourceFrom } from "../../support/source.ts";
import { nameOf, understood } from "./interpretation.ts";

/** Who says "Ann Lee HARMED Bo Reed" in a sentence; whom it does not name, stands elsewhere. */
function sayer(text: string, claim: string, stance: Stance): string {
  const known = understood(sourceFrom(text));
  const [, one = "", predicate, other = ""] = /^(.+) ([A-Z_]{4,}) (.+)$/.exec(claim) ?? [];
  const [clause] = known.read.clauses;
  if (!clause) throw new RangeError("no sentence");
  const mention = (name: string) => clause.line.mentions.find((each) => each.text === name);
  const [subject, object] = [mention(one), mention(other)];
  const some = subject ?? object ?? known.mention("Cy Holt");
  const between = clause.groups.filter(({ main }) => subject && object && main >= subject.last && main < object.first);
  const group = between.at(-1);
  const match = {
    predicate: Predicate.parse(predicate),
    ...{ subject: subject ?? some, object: object ?? some, role: undefined, group, cue: "" },
    at: group?.first ?? some.first,
  };
  const speaker = speakerOf(tellingOf(match, clause, known.read), stance, undefined);
  return speaker ? nameOf(speaker) : "nobody";
}

test.each([
  ["Cy Holt claims that Ann Lee hit Bo Reed.", "Ann Lee HARMED Bo Reed", "alleged", "Cy Holt"],
  ["Cy Holt claims that Ann Lee hit him.", "Ann Lee HARMED Bo Reed", "alleged", "Cy Holt"],
  ["Cy Holt said that she had hit Bo Reed.", "Ann Lee HARMED Bo Reed", "asserted", "nobody"],
  ["Ann Lee hit Bo Reed, Cy Holt said in May.", "Ann Lee HARMED Bo Reed", "alleged", "Cy Holt"],
  ["Ann Lee hit Bo Reed.", "Ann Lee HARMED Bo Reed", "alleged", "nobody"],
  ["Cy Holt said he met Ann Lee, a nurse of Holm Trust.", "Ann Lee HOLDS_ROLE_AT Holm Trust", "asserted", "nobody"],
] as const)("%s %s · %s", (text, claim, stance, expected) => expect(sayer(text, claim, stance)).toBe(expected));
