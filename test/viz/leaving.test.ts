/** What is said before a source is withdrawn. */
import { expect, test } from "vitest";
import type { PastDecision } from "../../src/model/decision.ts";
import type { ShownEntity, ShownSource } from "../../src/serve/api.ts";
import { leaving } from "../../viz/src/ingest/leaving.ts";
import { id, source } from "./line.ts";

const entity = (letter: string, sources: string[]): ShownEntity => ({
  ...{ id: id(letter), type: "Person", name: letter, names: [letter] },
  sources: sources.map(source),
});

/** Decisions of a source each, as `1`, or of two, as `1-2`; a `~` before one that waits already. */
const history = (written: string) =>
  written
    .split(" ")
    .filter(Boolean)
    .map((each) => {
      const [one, other] = each.replace("~", "").split("-");
      const of = (letter: string | undefined) => letter && { source: { id: source(letter), title: letter } };
      const about = other ? { kind: "judgement", left: of(one), right: of(other) } : { kind: "review", claim: of(one) };
      // What it was about is told by its source alone here.
      return { ...about, state: each.startsWith("~") ? "waiting" : "stands" } as PastDecision;
    });

test.each([
  ["a b", 3, "", "Its text and 3 claims leave the graph. | So does 1 thing that no other source names."],
  ["b", 1, "", "Its text and 1 claim leave the graph."],
  ["a c", 0, "", "Its text and 0 claims leave the graph. | So do 2 things that no other source names."],
  ["b", 1, "1 2", "Its text and 1 claim leave the graph. | 1 decision about it waits for its return."],
  ["b", 1, "1 2-1 ~1 2-3", "Its text and 1 claim leave the graph. | 2 decisions about it wait for its return."],
])("naming %s, with %i claims and the decisions %j", (names, claims, decided, expected) => {
  const all = [entity("a", ["1"]), entity("b", ["1", "2"]), entity("c", ["1"])];
  const found = {
    source: { id: source("1"), title: "A paper", publisher: null, date: null, url: null, kind: "other" },
    entities: all.filter(({ name }) => names.split(" ").includes(name)),
    claims: Array.from({ length: claims }),
  } as Pick<ShownSource, "source" | "entities" | "claims">; // Claims are only counted.
  const entities = new Map(all.map((each) => [each.id, each]));
  expect(leaving({ found, entities, history: history(decided) }).join(" | ")).toBe(expected);
});
