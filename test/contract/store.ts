/** What every store must do, whatever database is under it. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/ports.ts";
import { derived, exported, linesOf, projected } from "../support/graph.ts";
import { history, type Standing, someSources } from "./random.ts";

export interface Contract {
  /** A store with nothing in it. */
  readonly fresh: () => Promise<Store>;
  /** How many random histories to go through. */
  readonly runs: number;
}

export function storeContract(name: string, { fresh, runs }: Contract): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await fresh();
    });
    afterAll(() => store.close());

    test("after any history, entities and edges are what follows from the records", async () => {
      await fc.assert(
        fc.asyncProperty(history, async (steps) => {
          await empty(store);
          for (const step of steps) {
            await store.apply(step(await standing(store)));
            expect(await projected(store)).toEqual(derived(await linesOf(store)));
          }
        }),
        { numRuns: runs, seed: 20_240_203 },
      );
    });
  });
}

async function empty(store: Store): Promise<void> {
  await store.apply({ withdrawals: someSources.map(({ source }) => source.id) });
  expect(await linesOf(store)).toEqual([]);
}

async function standing(store: Store): Promise<Standing> {
  const lines = await linesOf(store);
  return {
    sources: new Set(lines.flatMap((line) => (line.record === "source" ? line.source.id : []))),
    judgements: lines.flatMap((line) => (line.record === "judgement" ? line.judgement : [])),
    reviewed: lines.flatMap((line) => (line.record === "review" ? line.review.claimId : [])),
  };
}
