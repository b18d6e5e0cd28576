import { describe, expect, test } from "vitest";
import type { EntityType, ExternalRef } from "../../src/model/index.ts";
import { gazetteerFrom } from "../../src/resolve/gazetteer.ts";
import { identify } from "../../src/resolve/identify.ts";
import { context } from "../support/context.ts";
import { judged } from "../support/linking.ts";

const known = gazetteerFrom(
  [
    "name\ttype\tregister\tid\tletters",
    "Fenmoor Care NHS Foundation Trust\tOrganisation\tods\tRZ1\t",
    "Health and Safety Executive\tOrganisation\tgovorg\tPB1\tHSE",
    "Office of Fen Affairs\tOrganisation\tgovorg\tPB2\tOFA",
    "Tarnside Hospital\tSite\tods\tRZ102\t",
    "St Mary's Hospital\tSite\tods\tRZ103\t",
  ].join("\n"),
);
const text = (refs: readonly ExternalRef[]) => refs.map(({ register, id }) => `${register}:${id}`).join(" ");

describe("ids of public registers", () => {
  test.each<[string, EntityType, string, string]>([
    ["a full name", "Organisation", "[Fenmoor Care NHS Foundation Trust] replied.", "ods:RZ1"],
    ["a full name with its letters", "Organisation", "[the Fenmoor Care NHS Foundation Trust (FCT)]", "ods:RZ1"],
    ["an abbreviated name", "Organisation", "[Fenmoor Care NHS FT]", "ods:RZ1"],
    ["letters that all know", "Organisation", "[the HSE] fined it.", "govorg:PB1"],
    ["letters with another full name", "Organisation", "[Holm Safety Engineers] ([HSE]) built it.", ""],
    ["letters that few know", "Organisation", "[OFA] replied.", ""],
    ["part of a name", "Organisation", "[Fenmoor Care]", ""],
    ["a hospital", "Site", "[Tarnside Hospital]", "ods:RZ102"],
    ["a name that many hospitals have", "Site", "[St Mary's Hospital]", ""],
    ["a place of a body's name", "Site", "[Fenmoor Care NHS Foundation Trust]", ""],
  ])("%s", (_, type, marks, refs) => {
    expect(text(identify(context(type, marks), known).appearances[0]?.refs ?? [])).toBe(refs);
  });
});

describe("a source that is a document", () => {
  const report = (marks: string, title: string) => identify(context("Person", marks, { kind: "report", title }), known);
  const documentsOf = ({ appearances }: ReturnType<typeof report>) =>
    appearances.filter(({ type }) => type === "Document").map(({ name, refs }) => `${name} ${refs[0]?.register}`);

  test.each<[string, string, string, string[]]>([
    ["has its title", "The Fenmoor  Review\n\nBy [Ada Quell].", "The Fenmoor Review", ["The Fenmoor Review source"]],
    ["has its number", "WITN00451\n\nStatement of [Ada Quell].", "Statement", ["WITN00451 source"]],
    ["does not name itself", "[Ada Quell] looked into it.", "The Fenmoor Review", []],
    ["has a blank title", "[Ada Quell] looked into it.", " ", []],
    ["could be any", "Report\n\n[Ada Quell] looked into it.", "Report", []],
  ])("%s", (_, marks, title, documents) => {
    expect(documentsOf(report(marks, title))).toEqual(documents);
  });

  test("is what others speak of by its title, and no other source", () => {
    const review = report("The Fenmoor Review\n\nBy [Ada Quell].", "The Fenmoor Review");
    const spoken = context("Document", "[the Fenmoor Review] found that.");
    expect(judged([review, spoken]).map(({ by }) => by)).toEqual(["rule:full-name@3"]);
    const again = report("The Fenmoor Review\n\nBy [Ada Quell], revised.", "The Fenmoor Review");
    expect(judged([review, again]).filter(({ reason }) => reason.includes("Document"))).toEqual([]);
  });

  test("of another kind is not spoken of as a document", () => {
    const article = context("Person", "Ward closed\n\n[Ada Quell] said so.", { kind: "article", title: "Ward closed" });
    expect(documentsOf(identify(article, known))).toEqual([]);
  });
});
