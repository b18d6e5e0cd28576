import { describe, expect, test } from "vitest";
import { type Appearance, type AppearanceId, type EntityType, fullNameKey } from "../../src/model/index.ts";
import type { Namesakes } from "../../src/ports.ts";
import { resolve, resolveWithout } from "../../src/resolve/full-name.ts";

const id = (letter: string): AppearanceId => `a_${letter.repeat(16)}`;

function appearance(letter: string, type: EntityType, name: string, form: "name" | "nominal" = "name"): Appearance {
  return {
    id: id(letter),
    sourceId: `s_${"0".repeat(16)}`,
    type,
    name,
    mentions: [{ start: 0, end: 1, form }],
    refs: [],
  };
}

const nobody = `Site|nobody`;

/** What a store would answer that holds these appearances. */
function holding(...known: readonly Appearance[]): Namesakes {
  const ids = (key: string) =>
    known
      .filter((each) => fullNameKey(each) === key)
      .map((each) => each.id)
      .sort();
  return {
    centres: async (keys) =>
      new Map(keys.flatMap((key) => (ids(key)[0] === undefined ? [] : [[key, ids(key)[0] ?? nobody]]))),
    all: async (keys) => new Map(keys.flatMap((key) => (ids(key).length === 0 ? [] : [[key, ids(key)]]))),
  };
}

/** "a=b" for each judgement. */
const pairs = (keys: readonly { left: string; right: string }[]) =>
  keys.map(({ left, right }) => `${left[2]}=${right[2]}`).join(" ");

describe("two appearances", () => {
  test.each<[string, EntityType, string, EntityType, string, boolean]>([
    ["a body by its full name", "Organisation", "Fenmoor Care Trust", "Organisation", "the Fenmoor Care Trust", true],
    ["a site, whatever the apostrophe", "Site", "St Anne's Hospital", "Site", "St Anne’s Hospital", true],
    ["a person with title or without", "Person", "Dr Amara Osei", "Person", "Amara Osei KC", true],
    ["a person on a surname", "Person", "Mr Osei", "Person", "Mr Osei", false],
    ["a person on an initial", "Person", "A. Osei", "Person", "A. Osei", false],
    ["a body on its letters", "Organisation", "FCT", "Organisation", "FCT", false],
    ["a body on its letters, with an article", "Organisation", "the FCT", "Organisation", "FCT’s", false],
    ["a body on a common word", "Organisation", "The Trust", "Organisation", "Trust", false],
    ["a unit of some force", "Organisation", "Major Crime Unit", "Organisation", "Crime Unit", false],
    ["a title that is part of a place's name", "Site", "Bishop Street Surgery", "Site", "Street Surgery", false],
    ["a numbered ward", "Site", "Ward 3", "Site", "Ward 3", false],
    ["a report of a common kind", "Document", "Serious Incident Report", "Document", "Serious Incident Report", false],
    ["a document by its reference", "Document", "WITN00451", "Document", "WITN00451", true],
    ["a document with a name", "Document", "Fenmoor Review", "Document", "the Fenmoor Review", true],
    ["an event", "Event", "Harrow Lane fire", "Event", "Harrow Lane fire", false],
    ["another type", "Organisation", "Fenmoor", "Site", "Fenmoor", false],
    ["another name", "Organisation", "Fenmoor Care Trust", "Organisation", "Fenholt Care Trust", false],
  ])("%s", async (_, type, name, otherType, otherName, same) => {
    const { judgements } = await resolve([appearance("b", otherType, otherName)], holding(appearance("a", type, name)));
    expect(pairs(judgements)).toBe(same ? "a=b" : "");
  });

  test("a description is no name", async () => {
    const { judgements } = await resolve(
      [appearance("b", "Site", "the ward", "nominal")],
      holding(appearance("a", "Site", "the ward", "nominal")),
    );
    expect(judgements).toEqual([]);
  });
});

describe("a group is a star around its smallest id", () => {
  const named = (letter: string) => appearance(letter, "Site", "Harrow Lane");

  test("one more joins the centre", async () => {
    const { judgements, retractions } = await resolve([named("d")], holding(named("b"), named("c")));
    expect([pairs(judgements), pairs(retractions)]).toEqual(["b=d", ""]);
  });

  test("a smaller id becomes the centre", async () => {
    const { judgements, retractions } = await resolve([named("a")], holding(named("b"), named("c"), named("d")));
    expect([pairs(judgements), pairs(retractions)]).toEqual(["a=b a=c a=d", "b=c b=d"]);
  });

  test("when the centre leaves, the next one takes its place", async () => {
    const { judgements } = await resolveWithout([named("a")], holding(named("a"), named("b"), named("c"), named("d")));
    expect(pairs(judgements)).toBe("b=c b=d");
  });

  test("when another leaves, nothing changes", async () => {
    expect((await resolveWithout([named("b")], holding(named("a"), named("b"), named("c")))).judgements).toEqual([]);
  });
});
