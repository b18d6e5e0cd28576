/** What is folded, hidden and added: nothing that has a place is moved, nothing is hidden unsaid. */
import { describe, expect, test } from "vitest";
import { Predicate } from "../../src/model/predicate/index.ts";
import type { Slice, SourceHead } from "../../src/serve/api.ts";
import { added } from "../../viz/src/graph/added.ts";
import { everything, shown } from "../../viz/src/graph/filter.ts";
import { folded } from "../../viz/src/graph/fold.ts";
import { type Graph, graphFrom, overlay, renewed } from "../../viz/src/graph/graph.ts";
import type { Box, Join } from "../../viz/src/layout/box.ts";
import { grow } from "../../viz/src/layout/grow.ts";
import { place } from "../../viz/src/layout/place.ts";

const id = (letter: string) => `a_${letter.repeat(16)}`;
const source = (letter: string) => `s_${letter.repeat(16)}`;

/** Lines as "ab 1,2": the two ends, and the sources that say so. */
function slice(...written: string[]): Slice {
  const lines = written.map((text) => {
    const [ends = "", from = "1"] = text.split(" ");
    return {
      ...{ subject: id(ends[0] ?? ""), predicate: Predicate.parse("QUESTIONED"), object: id(ends[1] ?? "") },
      ...{ stance: "asserted" as const, polarity: "affirmed" as const, roles: [], rolesBack: [], saidBy: [null] },
      ...{ claims: [], sources: from.split(",").map(source), earliest: null, latest: null },
    };
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
