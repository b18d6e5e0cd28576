import { afterEach, describe, expect, test } from "vitest";
import type { EntityType, ExternalRef, Verdict } from "../../src/model/index.ts";
import type { Store } from "../../src/ports.ts";
import { resolve, type SuggestOptions, suggest } from "../../src/resolve/index.ts";
import { openStore } from "../../src/store/open.ts";
import { judge } from "../support/builders.ts";
import { type Context, context } from "../support/context.ts";
import { folder } from "../support/folder.ts";

let store: Store | undefined;
afterEach(() => store?.close());

/** A store with these in it, the letters before the contexts being their names in what follows. */
async function holding(contexts: { readonly [letter: string]: Context }) {
  const opened = await openStore(`embedded:${folder()}`);
  store = opened;
  const letters = new Map<string, string>();
  const bring = async (some: { readonly [letter: string]: Context }) => {
    for (const [letter, { thing }] of Object.entries(some)) letters.set(thing.id, letter);
    const sources = Object.values(some);
    await opened.apply(async ({ namesakes }) => ({ sources, ...(await resolve(sources, namesakes)) }));
  };
  await bring(contexts);
  const all = { ...contexts };
  return {
    bring,
    all: (options?: SuggestOptions) => suggest(opened.run, options),
    /** "a~b" for each suggestion, in order; the letters of a pair in the order of the alphabet. */
    suggested: async (options?: SuggestOptions) => {
      const { suggestions } = await suggest(opened.run, options);
      return suggestions
        .map(({ left, right }) =>
          [left, right]
            .map((id) => letters.get(id))
            .sort()
            .join("~"),
        )
        .join(" ");
    },
    decide: (verdict: Verdict, one: string, other: string) =>
      opened.apply({ judgements: [judge(verdict, all[one]?.thing.id ?? "", all[other]?.thing.id ?? "", "person")] }),
  };
}

const thing = (type: EntityType, text: string, claims: readonly string[] = [], refs: readonly ExternalRef[] = []) =>
  context(type, text, { claims, refs, title: text });

describe("who may be the same", () => {
  test("is proposed with its reasons, and with what hangs on it", async () => {
    const mother = ["Ida Quell RELATED_TO it as mother"];
    const { all, suggested } = await holding({
      a: thing("Person", "[Bill Tarrant], whose mother is {Person:Ida Quell}, left.", mother),
      b: thing("Person", "[William Tarrant], whose mother is {Person:Ida Quell}, left.", mother),
      c: thing("Person", "[Mr Tarrant] came."),
    });
    const { suggestions, total } = await all();
    expect(total).toBe(2);
    expect(suggestions[0]?.score).toBe(0.7);
    expect(suggestions[0]?.joins).toEqual({ appearances: 1, claims: 1 });
    expect(suggestions[0]?.reasons[1]).toEqual({ words: "Ida Quell is related to both", weight: 0.15 });
    expect(await suggested({ limit: 1 })).toBe("a~b");
  });

  test("is not asked again once a person has judged, whatever the verdict and whoever arrives", async () => {
    const { bring, decide, suggested } = await holding({
      a: thing("Person", "[Bill Tarrant] left."),
      b: thing("Person", "[William Tarrant] left."),
    });
    expect(await suggested()).toBe("a~b");
    for (const verdict of ["unsure", "different"] as const) {
      await decide(verdict, "a", "b");
      expect(await suggested()).toBe("");
    }
    await bring({ c: thing("Person", "[Bill Tarrant] came."), d: thing("Person", "[William Tarrant] came.") });
    expect(await suggested()).toBe("");
  });

  test("is not asked where it follows from likelier answers, as long as they are open", async () => {
    const { decide, suggested } = await holding({
      a: thing("Person", "[Bill Tarrant] left."),
      b: thing("Person", "[William Tarrant] left."),
      c: thing("Person", "[Mr Tarrant] left."),
    });
    const asked = async () => (await suggested()).split(" ").sort();
    expect(await asked()).toEqual(["a~b", "a~c"]);
    await decide("different", "a", "b");
    expect(await asked()).toEqual(["a~c", "b~c"]);
    await decide("same", "b", "c");
    expect(await asked()).toEqual([""]);
  });

  test.each<[EntityType, string, string]>([
    ["Document", "[Your statement] says so.", "[Your statement] is long."],
    ["Document", "[The Marlow Trust's letter] came.", "[The Marlow Trust's report] came."],
    ["Document", "[Rule 9] was used.", "[Rule 9] was cited."],
    ["Document", "[a Marlow report] came.", "[a Marlow report] was cited."],
    ["Document", "[Appendix B to the Marlow statement] came.", "[the Marlow statement] came."],
    ["Document", "[Patient Safety Plan] came.", "[Patient Safety Framework] came."],
    ["Event", "[Marlow hearing of 3 March 2025] began.", "[Marlow hearing of 4 March 2025] began."],
    ["Event", "[Marlow fire] raged.", "[Marlow Inquiry] opened."],
    ["Site", "[Calderwick] voted.", "[Calderwick Town Pier] closed."],
    ["Site", "[Calderwick Crown Court] sat.", "[Calderwick Guildhall] closed."],
    ["Person", "[Core Participant] spoke.", "[Core Participants] spoke."],
    ["Event", "[this Inquiry] opened.", "[The Statutory Inquiry] opened."],
    ["Organisation", "[Government] paid.", "[Government] did not."],
    ["Organisation", "[Suicide Team] came.", "[Zero Suicide Alliance] came."],
    ["Organisation", "[National Rail] ran.", "[Nationalist Rail] ran."],
    ["Site", "[East Suffolk] flooded.", "[Suffolk] flooded."],
    ["Person", "[Madam Chair] spoke.", "[The Chair] spoke."],
    ["Person", "[Mrs Smith] called [Doris Smith].", "[Tammy Smith] came."],
  ])("is not asked of %s names that tell nothing: %s %s", async (type, one, other) => {
    const { all } = await holding({ a: thing(type, one), b: thing(type, other) });
    expect((await all()).suggestions).toEqual([]);
  });

  test("is not asked where a source says that they are two, or their ids do", async () => {
    const { suggested } = await holding({
      a: thing("Person", "[Bill Tarrant] questioned {Person:William Tarrant}.", ["it QUESTIONED William Tarrant"]),
      b: thing("Organisation", "[Fenmoor Care Trust] came.", [], [{ register: "ods", id: "R1" }]),
      c: thing("Organisation", "[Fenmoor Care Trust] left.", [], [{ register: "ods", id: "R2" }]),
    });
    expect(await suggested()).toBe("");
  });

  test("can be asked of some sources only", async () => {
    const a = thing("Person", "[Bill Tarrant] left.");
    const { suggested } = await holding({
      ...{ a, b: thing("Person", "[William Tarrant] left.") },
      ...{ c: thing("Site", "[Fenmoor Docks]"), d: thing("Site", "[Fenmor Docks]") },
    });
    expect((await suggested()).split(" ").sort()).toEqual(["a~b", "c~d"]);
    expect(await suggested({ sources: new Set([a.source.id]) })).toBe("a~b");
  });
});
