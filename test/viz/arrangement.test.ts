/** What is folded, hidden and added: nothing that has a place is moved, nothing is hidden unsaid. */
import { describe, expect, test } from "vitest";
import type { Slice, SourceHead } from "../../src/serve/api.ts";
import { added } from "../../viz/src/graph/added.ts";
import { everything, shown } from "../../viz/src/graph/filter.ts";
import { folded } from "../../viz/src/graph/fold.ts";
import { type Graph, graphFrom, overlay, renewed } from "../../viz/src/graph/graph.ts";
import { chained, underNewIds } from "../../viz/src/graph/renamed.ts";
import type { Box, Join } from "../../viz/src/layout/box.ts";
import { grow } from "../../viz/src/layout/grow.ts";
import { place } from "../../viz/src/layout/place.ts";
import { asLaidOut, loosened, pinned, pinsOn } from "../../viz/src/state/arrangement.ts";
import { id, line, source } from "./line.ts";

/** Lines as "ab 1,2": the two ends, and the sources that say so. */
function slice(...written: string[]): Slice {
  const lines = written.map((text) => {
    const [ends = "", from = "1"] = text.split(" ");
    return line(ends[0], "QUESTIONED", ends[1], { sources: from.split(",").map(source) });
  });
  const letters = [...new Set(written.flatMap((text) => [...(text.split(" ")[0] ?? "")]))];
  const entities = letters.map((name) => {
    const sources = [
      ...new Set(
        lines.filter((line) => line.subject === id(name) || line.object === id(name)).flatMap((line) => line.sources),
      ),
    ];
    return { id: id(name), type: "Person" as const, name, names: [name], sources };
  });
  const sources = ["1", "2", "3"].map(
    (letter): SourceHead => ({
      ...{ id: source(letter), title: letter, kind: "article", publisher: null, url: null },
      date: letter === "3" ? "2020" : "2024",
    }),
  );
  return { entities, lines, sources, left: 0 };
}

const namesOf = (ids: Iterable<string>) =>
  [...ids]
    .map((each) => each[2])
    .sort()
    .join("");

test("a thing stays where it was put on that plane, and lies as it is laid out on the others", () => {
  const group = `g_${"a".repeat(16)}`;
  const both = pinned(pinned(asLaidOut, id("a"), { x: 1.4, y: 2 }), id("b"), { x: 3, y: 4 }, group);
  expect([...pinsOn(both, undefined)]).toEqual([[id("a"), { x: 1, y: 2 }]]);
  expect([...pinsOn(both, group).keys()]).toEqual([id("b")]);
  expect(pinsOn(loosened(both, id("b")), group).size).toBe(0);
});

describe("of a star abcd with a chain bxy", () => {
  const graph = graphFrom(slice("ab", "ac", "ad", "bx", "xy"));
  const see = (what: { hidden?: string; folded?: string }) => {
    const ids = (letters = "") => new Set([...letters].map(id));
    const found = folded(shown(graph, everything), { hidden: ids(what.hidden), folded: ids(what.folded) });
    const within = [...found.within].map(([each, count]) => `${each[2]}+${count}`).join(" ");
    return `${namesOf(found.entities.map((entity) => entity.id))} · ${found.lines.length} ${within}`.trim();
  };
  test.each([
    [{}, "abcdxy · 5"],
    [{ folded: "a" }, "abxy · 3 a+2"],
    [{ folded: "ax" }, "abx · 2 a+2 x+1"],
    [{ hidden: "x" }, "abcd · 3"],
    [{ hidden: "a" }, "bxy · 2"],
    [{ hidden: "b", folded: "a" }, "axy · 1 a+2"],
  ])("with %j one sees %s", (what, expected) => expect(see(what)).toBe(expected));
});

describe("what is added", () => {
  const boxes = (letters: string) => [...letters].map((letter): Box => ({ id: letter, width: 80, height: 40 }));
  const joins = (...pairs: string[]) => pairs.map((pair): Join => [pair[0] ?? "", pair[1] ?? ""]);

  test("moves nothing that has a place, lies on nothing, and always lies the same", () => {
    const before = place(boxes("abcdef"), joins("ab", "ac", "ad", "ae", "ef"), 1.2);
    const all = boxes("abcdefghijkl");
    const now = grow(before, all, joins("ab", "ag", "gh", "fi", "jk"), 1.2);
    for (const [each, point] of before) expect(now.get(each)).toEqual(point);
    expect(now.size).toBe(12);
    expect(grow(before, [...all].reverse(), joins("ab", "ag", "gh", "fi", "jk"), 1.2)).toEqual(now);
    const points = [...now.values()];
    const touching = points.filter((one, index) =>
      points.slice(index + 1).some((other) => Math.abs(one.x - other.x) < 80 && Math.abs(one.y - other.y) < 40),
    );
    expect(touching).toEqual([]);
  });

  test("to a graph keeps the order of arrival, also when it is read anew", () => {
    const graph = overlay(graphFrom(slice("ab", "bc")), slice("cd"));
    const rounds = (of: Graph) => of.rounds.map(namesOf).join(" ");
    expect(rounds(graph)).toBe("abc d");
    expect(rounds(renewed(graph, graphFrom(slice("ab", "bd", "de"))))).toBe("ab d e");
  });

  test("by a source is what no earlier one says, in order of publication", () => {
    const graph = graphFrom(slice("ab 1,3", "bc 1", "cd 2,3"));
    const news = (letter: string) => {
      const { things, lines } = added(graph, source(letter));
      return `${namesOf(things)} ${lines.size}`;
    };
    expect(["3", "1", "2"].map(news)).toEqual(["abcd 2", " 1", " 0"]);
  });
});

describe("a thing that goes by another id", () => {
  /** Things as "a Ann,Annie 1,2": the id, the names, the sources. */
  const graphOf = (...written: string[]) => {
    const entities = written.map((text) => {
      const [letter = "", names = "", sources = ""] = text.split(" ");
      const [name = "", ...others] = names.split(",");
      const known = { id: id(letter), type: "Person" as const, name, names: [name, ...others] };
      return { ...known, sources: sources.split(",").map(source) };
    });
    return graphFrom({ entities, lines: [], sources: [], left: 0 });
  };
  const between = (before: Graph, now: Graph) => {
    const { rounds, renamed } = renewed(before, now);
    const pairs = [...renamed].map(([from, to]) => `${from[2]}>${to[2]}`).sort();
    return [rounds.map((ids) => ids.map((each) => each[2]).join("")).join(" "), ...pairs].join(" ");
  };

  test.each([
    ["keeps its turn", ["m Ann 1", "n Bo 1"], ["b Ann 1,2", "n Bo 1"], "bn m>b"],
    ["is found by a name that it has no longer first", ["m Ann 1"], ["b Annie,Ann 1,2"], "b m>b"],
    ["is not one of its name in other sources alone", ["m Ann 1"], ["b Ann 2"], "b"],
    ["is not one with fewer names", ["m Ann,Annie 1"], ["b Ann 1,2"], "b"],
    ["is the one that grew least", ["m Ann 1"], ["b Ann,Nan 1,2", "c Ann 1,2"], "c b m>c"],
    ["is another than its namesake", ["m Ann 1", "n Ann 1"], ["b Ann 1,2", "c Ann 1,2"], "bc m>b n>c"],
    ["may be one with another", ["m Ann 1", "n Bo 1"], ["b Ann,Bo 1,2"], "b m>b n>b"],
    ["may be one that stood already", ["b Bo 2", "m Ann 1"], ["b Bo,Ann 1,2"], "b m>b"],
    ["is itself where its id is still there", ["m Ann 1"], ["m Ann 1", "b Ann 1,2"], "m b"],
  ])("%s", (_, before, now, expected) => expect(between(graphOf(...before), graphOf(...now))).toBe(expected));

  test("is followed from change to change", () => {
    const now = new Map([["c", 0]]);
    expect(chained(new Map([["a", "b"]]), new Map([["b", "c"]]), now)).toEqual(
      new Map([
        ["a", "c"],
        ["b", "c"],
      ]),
    );
    expect(chained(new Map([["c", "b"]]), new Map(), now)).toEqual(new Map());
  });

  test("takes what is its own along, and takes nothing from another", () => {
    const known = new Map([
      ["m", "of m"],
      ["b", "of b"],
      ["x", "of x"],
    ]);
    const renamed = new Map([
      ["m", "b"],
      ["x", "y"],
    ]);
    expect(underNewIds(known, renamed)).toEqual(
      new Map([
        ["b", "of b"],
        ["y", "of x"],
      ]),
    );
    expect(underNewIds(known, new Map([["z", "b"]]))).toBe(known);
  });
});
