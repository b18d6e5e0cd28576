import { describe, expect, test } from "vitest";
import type { AppearanceId, EntityType } from "../../src/model/index.ts";
import { resolve, resolveWithout } from "../../src/resolve/index.ts";
import { context } from "../support/context.ts";
import { holding } from "../support/linking.ts";

/** "a=b" for each judgement. */
const pairs = (keys: readonly { left: string; right: string }[]) =>
  keys
    .map(({ left, right }) => `${left[2]}=${right[2]}`)
    .sort()
    .join(" ");

const id = (letter: string): AppearanceId => `a_${letter.repeat(16)}`;

describe("two sources", () => {
  test.each<[string, EntityType, string, EntityType, string, boolean]>([
    [
      "a body by its full name",
      "Organisation",
      "[Fenmoor Care Trust]",
      "Organisation",
      "[the Fenmoor Care Trust]",
      true,
    ],
    ["a body by its name, whatever the legal form", "Organisation", "[Marlow Ltd]", "Organisation", "[Marlow]", true],
    ["two legal forms", "Organisation", "[Marlow Ltd]", "Organisation", "[Marlow plc]", false],
    [
      "a body with its letters",
      "Organisation",
      "[Fenmoor Care Trust (FCT)]",
      "Organisation",
      "[Fenmoor Care Trust]",
      true,
    ],
    ["a site, whatever the apostrophe", "Site", "[O'Hara's Yard]", "Site", "[O’Hara’s Yard]", true],
    ["a person with title or without", "Person", "[Dr Amara Osei]", "Person", "[Amara Osei KC]", true],
    ["a person with a middle name or without", "Person", "[Amara Joy Osei]", "Person", "[Amara Osei]", true],
    ["a person with an accent or without", "Person", "[Zoë Achebé]", "Person", "[Zoe Achebe]", true],
    ["the surname first", "Person", "[OSEI, Amara]", "Person", "[Amara Osei]", true],
    ["a doctor and a mister", "Person", "[Dr Amara Osei]", "Person", "[Mr Amara Osei]", false],
    ["two middle names", "Person", "[Amara Joy Osei]", "Person", "[Amara Beth Osei]", false],
    ["father and son", "Person", "[Kofi Osei senior]", "Person", "[Kofi Osei junior]", false],
    ["two ages", "Person", "[Amara Osei], 34, spoke.", "Person", "[Amara Osei], 71, spoke.", false],
    ["a person on a surname", "Person", "[Mr Osei]", "Person", "[Mr Osei]", false],
    ["a person on an initial", "Person", "[A. Osei]", "Person", "[A. Osei]", false],
    ["a name that many have", "Person", "[John Smith]", "Person", "[John Smith]", false],
    [
      "a name that many have, with a middle name",
      "Person",
      "[John Aubrey Smith]",
      "Person",
      "[John Aubrey Smith]",
      true,
    ],
    ["a cypher", "Person", "[Witness K]", "Person", "[Witness K]", false],
    ["a body on its letters", "Organisation", "[FCT]", "Organisation", "[FCT]", false],
    ["a body on its letters, with an article", "Organisation", "[the FCT]", "Organisation", "[FCT’s]", false],
    ["the NHS", "Organisation", "[the NHS]", "Organisation", "[National Health Service]", true],
    [
      "a public inquiry by its name",
      "Event",
      "[Tarn Bridge Inquiry]",
      "Event",
      "[the Tarn Bridge Public Inquiry]",
      true,
    ],
    [
      "an inquiry as event and as body",
      "Event",
      "[Tarn Bridge Inquiry]",
      "Organisation",
      "[TARN BRIDGE INQUIRY]",
      true,
    ],
    [
      "a person besides by an office",
      "Person",
      "[Health Secretary], [Amara Osei]",
      "Person",
      "[Dame Amara Osei]",
      true,
    ],
    ["an inquiry by its kind", "Event", "[the Statutory Inquiry]", "Event", "[Statutory Inquiry]", false],
    ["somebody's inquiry", "Event", "[her Tarn Inquiry]", "Event", "[her Tarn Inquiry]", false],
    ["an inquiry by a common surname", "Event", "[Smith Inquiry]", "Event", "[Smith Inquiry]", false],
    ["an inspection", "Event", "[Tarn Bridge inspection]", "Event", "[Tarn Bridge inspection]", false],
    ["a body on a common word", "Organisation", "[The Trust]", "Organisation", "[Trust]", false],
    ["a body on its county", "Organisation", "[Essex]", "Organisation", "[Essex]", false],
    ["a unit of some force", "Organisation", "[Major Crime Unit]", "Organisation", "[Crime Unit]", false],
    ["a title that is part of a place's name", "Site", "[Bishop Street Surgery]", "Site", "[Street Surgery]", false],
    ["a numbered ward", "Site", "[Ward 3]", "Site", "[Ward 3]", false],
    ["a ward of a name that many have", "Site", "[Maple Ward]", "Site", "[Maple Ward]", false],
    ["a country by two names", "Site", "[the U.S.]", "Site", "[United States]", true],
    [
      "a report of a common kind",
      "Document",
      "[Serious Incident Report]",
      "Document",
      "[Serious Incident Report]",
      false,
    ],
    ["a document by its reference", "Document", "[WITN00451]", "Document", "[WITN 00451]", true],
    ["two references", "Document", "[Fenmoor Review SR-2023-052]", "Document", "[Fenmoor Review SR-2023-053]", false],
    ["a document with a name", "Document", "[Fenmoor Review]", "Document", "[the Fenmoor Review]", true],
    ["an event", "Event", "[Harrow Lane fire]", "Event", "[Harrow Lane fire]", false],
    ["another type", "Organisation", "[Fenmoor]", "Site", "[Fenmoor]", false],
    ["another name", "Organisation", "[Fenmoor Care Trust]", "Organisation", "[Fenholt Care Trust]", false],
  ])("%s", async (_, type, text, otherType, otherText, same) => {
    const details = { date: "2024-05-01" };
    const { judgements } = await resolve(
      [context(otherType, otherText, { ...details, id: id("b") })],
      holding([context(type, text, { ...details, id: id("a") })]),
    );
    expect(pairs(judgements)).toBe(same ? "a=b" : "");
  });

  test("a description is no name", async () => {
    const { judgements } = await resolve(
      [context("Site", "[the ward]", { id: id("b") })],
      holding([context("Site", "[the ward]", { id: id("a") })]),
    );
    expect(judgements).toEqual([]);
  });
});

describe("those who go together are a star around the smallest id", () => {
  const called = (letter: string, name: string) => context("Person", `[${name}]`, { id: id(letter) });
  const named = (letter: string) => called(letter, "Amara Osei");

  test("one more joins the centre", async () => {
    const { judgements, retractions } = await resolve([named("d")], holding([named("b"), named("c")]));
    expect([pairs(judgements), pairs(retractions)]).toEqual(["b=d", ""]);
  });

  test("a smaller id becomes the centre", async () => {
    const { judgements, retractions } = await resolve([named("a")], holding([named("b"), named("c"), named("d")]));
    expect([pairs(judgements), pairs(retractions)]).toEqual(["a=b a=c a=d", "b=c b=d"]);
  });

  test("when the centre leaves, the next one takes its place", async () => {
    const leaving = named("a");
    const all = holding([leaving, named("b"), named("c"), named("d")]);
    expect(pairs((await resolveWithout(leaving.appearances, all)).judgements)).toBe("b=c b=d");
  });

  test("when another leaves, nothing changes", async () => {
    const leaving = named("b");
    const all = holding([named("a"), leaving, named("c")]);
    expect((await resolveWithout(leaving.appearances, all)).judgements).toEqual([]);
  });

  test("a contradiction parts those who went together, and its end joins them again", async () => {
    const doctor = called("b", "Dr Amara Osei");
    const there = [named("a"), named("c"), doctor];
    const mister = called("d", "Mr Amara Osei");
    const { judgements, retractions } = await resolve([mister], holding(there));
    expect([pairs(judgements), pairs(retractions)]).toEqual(["", "a=b"]);
    const again = await resolveWithout(mister.appearances, holding([...there, mister]));
    expect([pairs(again.judgements), pairs(again.retractions)]).toEqual(["a=b", ""]);
  });
});

describe("letters in the hearings of one inquiry", () => {
  const said = (text: string, letter: string, url = "https://www.fenmoorinquiry.org.uk/day", transcript = true) =>
    context("Organisation", `${text} came.`, {
      ...{ id: id(letter), url: `${url}/${letter}`, kind: transcript ? "transcript" : "article" },
    });

  test.each<[string, ReturnType<typeof said>, ReturnType<typeof said>, boolean]>([
    ["stand for one body", said("[FCT]", "a"), said("[the FCT]", "b"), true],
    ["with the full name or without", said("[Fenmoor Care Trust], [FCT]", "a"), said("[FCT]", "b"), true],
    ["with a part of it", said("[Fenmoor Care Trust], [FCT]", "a"), said("[FCT], the [FCT board]", "b"), true],
    [
      "with more words or fewer",
      said("[Fenmoor Care NHS Trust], [FCT]", "a"),
      said("[Fenmoor Trust], [FCT]", "b"),
      true,
    ],
    ["with two full names", said("[Fenmoor Trust], [FCT]", "a"), said("[Fell Care Trust], [FCT]", "b"), false],
    ["two letters", said("[FT]", "a"), said("[FT]", "b"), false],
    ["of another inquiry", said("[FCT]", "a"), said("[FCT]", "b", "https://tarn.org"), false],
    ["in an article", said("[FCT]", "a"), said("[FCT]", "b", "https://www.fenmoorinquiry.org.uk/day", false), false],
  ])("%s", async (_, one, other, same) => {
    const { judgements } = await resolve([other], holding([one]));
    expect(judgements.some(({ left, right }) => left === id("a") && right === id("b"))).toBe(same);
  });
});

describe("counsel in the hearings of one inquiry", () => {
  const asks = ["it QUESTIONED Ada Quell"];
  const hearing = (text: string, details: Partial<Parameters<typeof context>[2]> = {}) =>
    context("Person", `${text} questioned {Person:Ada Quell}.`, {
      ...{ kind: "transcript" as const, claims: asks, url: "https://www.fenmoorinquiry.org.uk/day" },
      ...details,
    });
  const chaired = (letter: string) => ({
    ...{ id: id(letter), url: `file:///${letter}`, claims: [...asks, "Sir Amos Tull PARTICIPATED_IN Day 3 as chair"] },
  });
  const presides = (letter: string) =>
    hearing("{Event:Day 3} before [Lady Tull], who", { id: id(letter), claims: ["it PARTICIPATED_IN Day 3 as chair"] });
  const before = " before {Person:Sir Amos Tull} on {Event:Day 3}";

  test.each<[string, ReturnType<typeof hearing>, ReturnType<typeof hearing>, boolean]>([
    ["by title and surname", hearing("[Mr Roe]", { id: id("a") }), hearing("[MR ROE]", { id: id("b") }), true],
    [
      "by a short given name",
      hearing("[Mr Roe], [Sam Roe]", { id: id("a") }),
      hearing("[Mr Roe], [Samuel Roe]", { id: id("b") }),
      true,
    ],
    [
      "of another given name",
      hearing("[Mr Roe], [Sam Roe]", { id: id("a") }),
      hearing("[Mr Roe], [Otto Roe]", { id: id("b") }),
      false,
    ],
    ["of another title", hearing("[Mr Roe]", { id: id("a") }), hearing("[Ms Roe]", { id: id("b") }), false],
    [
      "of another inquiry",
      hearing("[Mr Roe]", { id: id("a") }),
      hearing("[Mr Roe]", { id: id("b"), url: "https://tarn.org/1" }),
      false,
    ],
    [
      "in an article",
      hearing("[Mr Roe]", { id: id("a") }),
      hearing("[Mr Roe]", { id: id("b"), kind: "article" }),
      false,
    ],
    ["in the chair", presides("a"), presides("b"), true],
    ["in the chair, and asking", presides("a"), hearing("[Lady Tull]", { id: id("b") }), false],
    ["under one chair", hearing(`[Mr Roe]${before}`, chaired("a")), hearing(`[Mr Roe]${before}`, chaired("b")), true],
  ])("%s", async (_, one, other, same) => {
    const { judgements } = await resolve([other], holding([one]));
    expect(judgements.some(({ left, right }) => left === id("a") && right === id("b"))).toBe(same);
  });
});
