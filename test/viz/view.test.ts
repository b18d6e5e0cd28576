/** The view in the address, and what a filter shows. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Stance } from "../../src/model/claim.ts";
import { Predicate } from "../../src/model/predicate/index.ts";
import type { Slice } from "../../src/serve/api.ts";
import { everything, type Filter, only, shown, toggled } from "../../viz/src/graph/filter.ts";
import { graphFrom, overlay } from "../../viz/src/graph/graph.ts";
import { endsOf, isPicked, type Pick, pairOf, pathFrom, renamed } from "../../viz/src/graph/pick.ts";
import { queryFrom, viewFrom } from "../../viz/src/state/address.ts";
import { tabs } from "../../viz/src/state/tabs.ts";
import { left, noTrail, redone, undone } from "../../viz/src/state/trail.ts";
import { start, tables, type View } from "../../viz/src/state/view.ts";
import { id, line, source } from "./line.ts";

const letters = fc.constantFrom("a", "b", "c");
const pick: fc.Arbitrary<Pick> = fc.oneof(
  letters.map((letter): Pick => ({ kind: "entity", id: id(letter) })),
  letters.map((letter): Pick => ({ kind: "pair", subject: id(letter), object: id("z") })),
  letters.map((letter): Pick => ({ kind: "pair", subject: id(letter), predicate: "TREATED_BY", object: id("z") })),
  letters.map((letter): Pick => pathFrom(id(letter))),
  letters.map(
    (letter): Pick => ({ ...pathFrom(id(letter), id("z")), without: [id("y"), id("x")], loose: letter > "a" }),
  ),
);
const hidden = (of: readonly string[]) => fc.uniqueArray(fc.constantFrom(...of)).map((values) => new Set(values));
const whole = fc.integer({ min: -9999, max: 9999 });
const group = `g_${"a".repeat(16)}`;
const pin = fc.oneof(fc.record({ x: whole, y: whole }), fc.record({ x: whole, y: whole, group: fc.constant(group) }));
const anyView: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...tabs.map(({ name }) => name)),
  table: fc.constantFrom(...tables),
  pick: fc.option(pick, { nil: undefined }),
  source: fc.constantFrom(undefined, source("a")),
  claim: fc.constantFrom(undefined, `c_${"a".repeat(16)}`),
  filter: fc.record({
    types: hidden(["Person", "Site"]),
    predicates: hidden(["TREATED_BY", "KILLED"]),
    manners: hidden(["alleged", "denied"]),
    sources: hidden([source("a"), source("b")]),
    speakers: hidden([id("a"), "author"]),
    accepted: fc.boolean(),
    alone: fc.boolean(),
    window: fc.constantFrom({}, { from: "2024-05" }, { to: "2025" }, { from: "2024-05-13", to: "2025-09" }),
    undated: fc.boolean(),
    upTo: fc.constantFrom(undefined, source("b")),
  }),
  arrangement: fc.record({
    pins: fc.array(fc.tuple(letters.map(id), pin)).map((pins) => new Map(pins)),
    hidden: hidden([id("a"), id("b")]),
    folded: hidden([id("a"), id("c")]),
    expanded: fc.uniqueArray(letters.map(id)),
  }),
  camera: fc.option(fc.record({ x: whole, y: whole, zoom: fc.integer({ min: 1, max: 2000 }) }), { nil: undefined }),
  shape: fc.constantFrom(undefined, 1, 1.4),
  closer: fc.boolean(),
  group: fc.constantFrom(undefined, group),
  sort: fc.constantFrom(undefined, "name", "-claims"),
  find: fc.string(),
  asked: fc.constantFrom(undefined, "question=find&name=Mara", "cypher=RETURN%201"),
  drawn: fc.boolean(),
});

test("every view comes back from its address", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(viewFrom(queryFrom(view))).toEqual(view);
    }),
  );
});

describe("a trail of views", () => {
  /** What is done, a word each: a letter is a change to that view, `~` before it a part of a movement, `<` undo, `>` redo. */
  test.each([
    ["a b <", "a"],
    ["a b < >", "b"],
    ["a b < < <", "start"],
    ["a b < c >", "c"],
    ["a b < c < <", "start"],
    ["a ~b ~c ~d <", "a"],
    ["a ~b ~c < >", "~c"],
  ])("%s leads to %s", (done, expected) => {
    let [now, trail] = ["start", noTrail];
    for (const word of done.split(" ")) {
      const moved = word === "<" ? undone(trail, now) : word === ">" ? redone(trail, now) : undefined;
      if (moved) [now, trail] = moved;
      else if (!/[<>]/.test(word)) [now, trail] = [word, left(trail, now, word.startsWith("~") ? "moving" : undefined)];
    }
    expect(now).toBe(expected);
  });
});

describe("a selected pair", () => {
  const written = (text: string) => {
    const [subject = "", predicate, object = ""] = text.split(" ");
    return { subject: id(subject), predicate: Predicate.parse(predicate), object: id(object) };
  };
  test.each([
    ["a TREATED_BY b", "a TREATED_BY b", true],
    ["a TREATED_BY b", "b TREATED_BY a", false],
    ["a TREATED_BY b", "a HARMED b", false],
    ["a RELATED_TO b", "b RELATED_TO a", true],
    ["a RELATED_TO b", "a RELATED_TO c", false],
  ])("%s means %s: %s", (picked, said, expected) => {
    expect(isPicked(pairOf(written(picked)), written(said))).toBe(expected);
  });

  test("goes on under another id, at whichever end", () => {
    const pair = pairOf(written("a TREATED_BY b"));
    expect(renamed(pair, id("a"), id("c"))).toEqual(pairOf(written("c TREATED_BY b")));
    expect(renamed(pair, id("b"), id("c"))).toEqual(pairOf(written("a TREATED_BY c")));
    expect(endsOf(pair)).toEqual([id("a"), id("b")]);
  });
});

test("the start needs no words, and words that mean nothing are the start", () => {
  expect(queryFrom(start)).toBe("");
  // `fc.webQueryParameters` takes many seconds to make.
  const words = fc.string({ unit: "binary" });
  const known = fc.constantFrom("view", "pick", "table");
  fc.assert(fc.property(words, (query) => void viewFrom(`?${query}`)));
  fc.assert(fc.property(known, words, (name, value) => void viewFrom(`?${new URLSearchParams({ [name]: value })}`)));
  expect(viewFrom("?view=x&pick=y&table=z")).toEqual(viewFrom(""));
});

/** Lines as "a TREATED_BY b alleged 1,2 by:e,author accepted": ends, predicate, stance, sources, speakers. */
function slice(...written: string[]): Slice {
  const lines = written.map((text) => {
    const [subject, predicate, object, stance, sources = "", ...more] = text.split(" ");
    const speakers = more.find((word) => word.startsWith("by:"))?.slice(3) ?? "author";
    return line(subject, predicate, object, {
      stance: Stance.parse(stance),
      sources: sources.split(",").map(source),
      saidBy: speakers.split(",").map((by) => (by === "author" ? null : { id: id(by), name: by })),
      accepted: more.includes("accepted") ? [`c_${"a".repeat(16)}`] : [],
    });
  });
  const named = new Set(["e", ...written.flatMap((text) => [text.split(" ")[0] ?? "", text.split(" ")[2] ?? ""])]);
  const entities = [...named].map((name) => {
    const type = name === "b" ? ("Organisation" as const) : ("Person" as const);
    return { id: id(name), type, name, names: [name], sources: [source("1")] };
  });
  return { entities, lines, sources: [], left: 0 };
}

describe("a filter", () => {
  const graph = graphFrom(
    slice("a TREATED_BY b asserted 1,2 by:e,author accepted", "a KILLED c alleged 1 by:e", "c KILLED d denied 2"),
  );
  test.each<[string, Partial<Filter>, string]>([
    ["nothing hidden", {}, "a b c d · 3"],
    ["a type", { types: new Set(["Organisation"]) }, "a c d · 2"],
    ["a predicate", { predicates: new Set(["KILLED"]) }, "a b · 1"],
    ["a stance", { manners: new Set(["denied"]) }, "a b c · 2"],
    ["one of two sources", { sources: new Set([source("1")]) }, "a b c d · 2"],
    ["one of two speakers", { speakers: new Set([id("e")]) }, "a b c d · 2"],
    ["the authors", { speakers: new Set(["author"]) }, "a b c · 2"],
    ["what nobody accepted", { accepted: true }, "a b · 1"],
    ["everything", { types: new Set(["Person"]) }, " · 0"],
    ["nothing, with what stands alone", { alone: true }, "a b c d e · 3"],
  ])("hides %s", (_, part, expected) => {
    const { entities, lines } = shown(graph, { ...everything, ...part });
    const names = entities.map(({ name }) => name).sort();
    expect(`${names.join(" ")} · ${lines.length}`).toBe(expected);
  });

  test("shows one of many alone, whatever was hidden before", () => {
    const before = toggled(everything, "sources", "2");
    expect([...only(before, "sources", "2", ["1", "2", "3"]).sources]).toEqual(["1", "3"]);
    expect([...only(before, "sources", "1", ["1"]).sources]).toEqual([]);
  });

  test("is undone by the same click", () => {
    expect(toggled(toggled(everything, "types", "Person"), "types", "Person")).toEqual(everything);
  });
});

test("a slice laid over the graph adds what is new, once", () => {
  const graph = graphFrom({ ...slice("a TREATED_BY b asserted 1"), left: 3 });
  const wider = overlay(graph, slice("a TREATED_BY b asserted 1", "b KILLED f asserted 1"));
  expect(wider.lines).toHaveLength(2);
  expect([...wider.entities.values()].map(({ name }) => name).sort()).toEqual(["a", "b", "e", "f"]);
  expect(wider.left).toBe(2);
  expect(overlay(wider, slice("a TREATED_BY b asserted 1")).lines).toHaveLength(2);
  const related = graphFrom(slice("a RELATED_TO b asserted 1"));
  expect(overlay(related, slice("b RELATED_TO a asserted 1")).lines).toHaveLength(1);
});
