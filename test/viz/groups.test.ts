/** A graph too large to be drawn whole is drawn as groups, until something of it is chosen. */
import { describe, expect, test } from "vitest";
import { groupDrawing } from "../../viz/src/canvas/group-drawing.ts";
import { isGroupView } from "../../viz/src/state/grouped.ts";
import { most, start, type View } from "../../viz/src/state/view.ts";
import { groupInWords } from "../../viz/src/words/group.ts";

const id = (letter: string) => `g_${letter.repeat(16)}`;
const among = ["Ann", "Bo", "Cy"].map((name) => ({ id: `a_${name}`, name, type: "Person" as const }));
const groups = [
  { id: id("a"), members: 100, among },
  { id: id("b"), members: 25, among },
  { id: id("c"), members: 1, among: among.slice(0, 1) },
];
const tie = (one: string, other: string, claims: number) => ({ one: id(one), other: id(other), claims });

describe("groups are drawn", () => {
  const places = new Map(groups.map((group, index) => [group.id, { x: index, y: index }]));
  const { nodes, lines } = groupDrawing(groups, [tie("a", "b", 1), tie("a", "c", 2000), tie("a", "x", 3)], places);

  test("larger for more things, the largest first", () => {
    expect(nodes.map(({ id, size, shape }) => `${id[2]} ${size} ${shape}`)).toEqual([
      "a 24 group",
      "b 15 group",
      "c 7.8 group",
    ]);
  });

  test("with how much is said between them, and with no arrow", () => {
    expect(lines.map(({ from, to, label, arrow, width }) => `${from[2]}${to[2]} ${label} ${arrow} ${width}`)).toEqual([
      "ab 1 claim false 1",
      "ac 2,000 claims false 6",
    ]);
  });

  test("where they have a place", () => {
    expect(groupDrawing(groups, [], new Map()).nodes).toEqual([]);
  });
});

test("a group's words name two of it and count the rest", () => {
  expect(groups.map(groupInWords)).toEqual(["Ann, Bo and 98 more", "Ann, Bo and 23 more", "Ann"]);
});

test.each<[string, Partial<View>, boolean]>([
  ["at first", {}, true],
  ["with a group open", { group: id("a") }, false],
  ["with what is named most", { group: most }, false],
  ["with a thing selected", { pick: { kind: "entity", id: "a_" } }, false],
  ["with an answer drawn", { drawn: true }, false],
  ["in the table", { tab: "table" }, false],
])("%s", (_, change, expected) => {
  expect(isGroupView({ groups }, { ...start, ...change })).toBe(expected);
  expect(isGroupView({ groups: [] }, { ...start, ...change })).toBe(false);
});
