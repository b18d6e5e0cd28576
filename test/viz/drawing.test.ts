/** Layout and drawing: always the same, nothing upon another, every line to be seen. */
import { describe, expect, test } from "vitest";
import { Stance } from "../../src/model/claim.ts";
import { mix } from "../../viz/src/canvas/colour.ts";
import { drawingOf } from "../../viz/src/canvas/drawing.ts";
import { emphasisOf } from "../../viz/src/canvas/emphasis.ts";
import { everything, shown } from "../../viz/src/graph/filter.ts";
import { graphFrom } from "../../viz/src/graph/graph.ts";
import type { Box, Join, Places } from "../../viz/src/layout/box.ts";
import { place } from "../../viz/src/layout/place.ts";
import { spread } from "../../viz/src/layout/spread.ts";
import { id, line } from "./line.ts";

const boxes = Array.from(
  { length: 60 },
  (_, index): Box => ({ id: `n${index}`, width: 60 + (index % 5) * 30, height: 40 }),
);
/** A hub with many leaves, a chain, and some that stand alone. */
const joins = boxes.flatMap(({ id }, index): Join[] => {
  if (index === 0 || index >= 50) return [];
  return [[id, index < 25 ? "n0" : `n${index - 1}`]];
});

/** Boxes that lie on another. */
function overlapping(places: Places): Box[] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter((other) => {
      const [here, there] = [places.get(one.id), places.get(other.id)];
      if (!here || !there) return true;
      const apart = Math.abs(here.x - there.x) >= (one.width + other.width) / 2;
      return !apart && Math.abs(here.y - there.y) < (one.height + other.height) / 2;
    }),
  );
}

describe("a layout", () => {
  const places = place(boxes, joins, 1.2);

  test("has a place for everything, the same each time and in whatever order things come", () => {
    expect(places.size).toBe(boxes.length);
    expect(place(boxes, joins, 1.2)).toEqual(places);
    expect(new Map(place([...boxes].reverse(), joins, 1.2))).toEqual(places);
  });

  test("sets no name upon another", () => {
    expect(overlapping(places)).toEqual([]);
  });

  test("sets a heap apart", () => {
    const heap = new Map(boxes.map(({ id }, index) => [id, { x: 20 * (index % 8), y: 8 * Math.floor(index / 8) }]));
    expect(overlapping(spread(boxes, heap))).toEqual([]);
  });

  test.each([0, 1, 2])("of %i things is one too", (number) => {
    expect(place(boxes.slice(0, number), [], 1).size).toBe(number);
  });
});

/** Lines as "a TREATED_BY b", with a stance where it is not asserted. */
function drawn(...written: string[]) {
  const lines = written.map((text) => {
    const [subject, predicate, object, stance = "asserted"] = text.split(" ");
    return line(subject, predicate, object, { stance: Stance.parse(stance) });
  });
  const ids = [...new Set(lines.flatMap(({ subject, object }) => [subject, object]))];
  const entities = ids.map((id) => ({ id, type: "Person" as const, name: id[2] ?? "", names: [], sources: ["s"] }));
  const graph = graphFrom({ entities, lines, sources: [], left: 0 });
  return drawingOf(graph, shown(graph, everything), new Map(ids.map((id, index) => [id, { x: index, y: 0 }])));
}

describe("a drawing", () => {
  test("bows lines between the same two apart, whichever way they point", () => {
    const { lines } = drawn("a KILLED b", "b HARMED a", "a RELATED_TO b denied");
    const bows = lines.map(({ from, curve }) => (from === id("a") ? curve : -curve));
    expect(new Set(bows).size).toBe(3);
    expect(lines.map(({ arrow }) => arrow)).toEqual([true, true, false]);
  });

  test("bundles very many, each way of saying apart", () => {
    const { lines } = drawn("a KILLED b", "a HARMED b", "a TREATED_BY b", "a REPRESENTS b", "a QUESTIONED b denied");
    expect(lines.map(({ label, manner }) => `${label} ${manner}`)).toEqual([
      "4 relations asserted",
      "questioned denied",
    ]);
    expect(lines[0]?.pick).toEqual({ kind: "pair", subject: id("a"), object: id("b") });
  });

  test("gives a bundle an arrow where all that has a direction points one way", () => {
    const arrowOf = (...written: string[]) => drawn(...written).lines.map(({ from, arrow }) => arrow && from);
    const one = ["a KILLED b", "a HARMED b", "a TREATED_BY b", "b RELATED_TO a"];
    expect(arrowOf(...one, "a REPRESENTS b")).toEqual([id("a")]);
    expect(arrowOf(...one, "b REPRESENTS a")).toEqual([false]);
  });

  test("lets stand out what is selected and what it touches", () => {
    const drawing = drawn("a KILLED b", "b HARMED c", "c QUESTIONED d");
    const emphasis = emphasisOf(drawing, { kind: "entity", id: id("b") });
    expect([...(emphasis?.nodes ?? [])].sort()).toEqual([id("a"), id("b"), id("c")]);
    expect(emphasis?.lines.size).toBe(2);
    expect(emphasisOf(drawing, undefined)).toBeUndefined();
    const pair = drawn("a KILLED b", "a HARMED b");
    const harmed = emphasisOf(pair, { kind: "pair", subject: id("a"), predicate: "HARMED", object: id("b") });
    expect([...(harmed?.lines ?? [])].map((line) => line.split("~")[1])).toEqual(["HARMED", "KILLED"]);
  });
});

test("colours mix", () => {
  expect([mix("#000000", "#ffffff", 0.5), mix("#123456", "#ffffff", 0), mix("#123456", "#ffffff", 1)]).toEqual([
    "#808080",
    "#123456",
    "#ffffff",
  ]);
});
