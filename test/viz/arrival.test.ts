/** A document's way into the graph, told step by step. */
import { expect, test } from "vitest";
import type { IngestEvent } from "../../src/serve/api.ts";
import { type Arrival, after, broughtBy, outcomeOf } from "../../viz/src/ingest/arrival.ts";

type Outcome = (IngestEvent & { event: "done" })["coverage"]["outcome"];

const done = (outcome: Outcome, ...entities: string[]): IngestEvent => ({
  event: "done",
  coverage: {
    ...{ input: "one.txt", outcome, sentences: 1, mentions: 2, appearances: 2, claims: 1, plain: 1 },
    ...{ dropped: {}, noticed: [] },
  },
  added: { entities, known: ["a_9"] },
});
const arrival = (event: IngestEvent): Arrival => ({ id: "0", name: "one.txt", state: after(event) });

test.each<[IngestEvent, string]>([
  [{ event: "stage", stage: "waiting" }, "one.txt waits"],
  [{ event: "stage", stage: "resolving" }, "one.txt is linked to what is known"],
  [done("stored"), "one.txt is in the graph"],
  [done("known"), "one.txt is in the graph already; nothing changed"],
  [done("unreadable"), "one.txt could not be read"],
  [
    { event: "failed", error: { code: "request-refused", message: "it is too large", advice: null } },
    "one.txt could not be taken in: it is too large",
  ],
])("%#", (event, expected) => expect(outcomeOf(arrival(event))).toBe(expected));

test("what is new are the things that no other source names, of all that arrived", () => {
  const arrivals = [done("stored", "a_1", "a_2"), done("stored", "a_3"), { event: "stage", stage: "reading" } as const];
  const brought = (renamed: Record<string, string>) => [
    ...broughtBy(arrivals.map(arrival), new Map(Object.entries(renamed))),
  ];
  expect(brought({})).toEqual(["a_1", "a_2", "a_3"]);
  expect(brought({ a_2: "a_0" })).toEqual(["a_1", "a_0", "a_3"]);
});
