/** A corrected version in the place of a source, on every store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fulfil, history, judge, review } from "../../src/decide/index.ts";
import type { Store } from "../../src/ports.ts";
import { replace } from "../../src/replace.ts";
import { check } from "../../src/store/check.ts";
import { appearance, source } from "../support/builders.ts";
import { exported } from "../support/graph.ts";

const lines = ["Ann Lee TREATED_BY Holm Trust", "Care Watch INSPECTED Elm Ward · planned", "Bo Reed HARMED Ann Lee"];
const url = { url: "https://example.org/report" };
const report = source("The report", lines, url);
const corrected = source(
  "The report, corrected",
  ["A correction was made.", ...lines.slice(0, 2), "Bo Reed HARMED Ann Lee · denied", "Holm Trust OPERATES Elm Ward"],
  url,
);
const letter = source("The letter", ["Ann Lee TREATED_BY Holm Trust · 2021", "Bo Reed spoke."]);
const [treated, planned, harmed] = ["TREATED_BY", "INSPECTED", "HARMED"].map(
  (name) => report.claims.find(({ predicate }) => predicate === name)?.id ?? "",
);
const by = { by: "person", at: "2026-02-03T10:00:00Z" };

export function replaceContract(name: string, fresh: () => Promise<Store>): void {
  describe(`${name}: a corrected version`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
      await store.apply({ sources: [report, letter] });
    });
    afterEach(async () => {
      expect(await all(check(store))).toEqual([]);
      await store.close();
    });

    test("is told claim by claim", async () => {
      const { before, after, same, changed, gone, added } = await replace(report.source.id, corrected, store);
      expect([before, after, same]).toEqual([report.source.id, corrected.source.id, 2]);
      expect(changed.map(({ before, after }) => [before.stance, after.stance])).toEqual([["asserted", "denied"]]);
      expect([gone, added.map(({ predicate }) => predicate)]).toEqual([[], ["OPERATES"]]);
      expect([await store.has(before), await store.has(after)]).toEqual([false, true]);
    });

    test("keeps what people decided where it is about the same; the rest waits for the old version", async () => {
      const pair = { left: appearance(report, "Ann Lee"), right: appearance(letter, "Ann Lee") };
      await judge(store, { ...pair, verdict: "same", reason: "One patient.", ...by });
      await review(store, { claimId: treated ?? "", verdict: "accepted", ...by });
      await review(store, { claimId: harmed ?? "", verdict: "rejected", ...by });
      await fulfil(store, { expected: planned ?? "", reported: treated ?? "", verdict: "rejected", ...by });
      const { carried, waiting } = await replace(report.source.id, corrected, store);
      expect([carried, waiting]).toEqual([3, 1]);
      const told = (await history(store)).map(({ kind, verdict, state }) => `${kind} ${verdict} ${state}`);
      expect(told.sort()).toEqual([
        "fulfilment rejected stands",
        "judgement same stands",
        "review accepted stands",
        "review rejected waiting",
      ]);
    });

    test("with another title only is the same source, and keeps everything", async () => {
      await review(store, { claimId: harmed ?? "", verdict: "rejected", ...by });
      const titled = { ...report, source: { ...report.source, title: "The report at last" } };
      expect(await replace(report.source.id, titled, store)).toMatchObject({ same: 3, carried: 1, waiting: 0 });
      expect(await exported(store)).toContain("The report at last");
      expect((await history(store)).map(({ state }) => state)).toEqual(["stands"]);
    });

    test.each([
      ["another id", corrected],
      ["the same id", { ...report, source: { ...report.source, title: "The report at last" } }],
    ])("with %s leaves everything as it was when the store fails on the way", async (_, version) => {
      await review(store, { claimId: harmed ?? "", verdict: "rejected", ...by });
      await review(store, { claimId: treated ?? "", verdict: "accepted", ...by });
      const before = await exported(store);
      for (let step = 1; await fails(replace(report.source.id, version, failingAt(step, store))); step++) {
        expect(await exported(store)).toBe(before);
      }
      expect(await store.has(version.source.id)).toBe(true);
    });

    test("of nothing, or by what is there already, is refused", async () => {
      const nobody = `s_${"0".repeat(16)}`;
      await expect(replace(nobody, corrected, store)).rejects.toMatchObject({ code: "source-unknown" });
      await expect(replace(report.source.id, letter, store)).rejects.toMatchObject({ code: "usage" });
    });
  });
}

/** The store, but that one of its writes fails, as on a disk that is full. */
function failingAt(step: number, store: Store): Store {
  let left = step;
  return {
    address: store.address,
    has: (id) => store.has(id),
    apply: async (...given) => {
      left -= 1;
      if (left === 0) throw new Error("no space left on the disk");
      await store.apply(...given);
    },
    run: (statement, params) => store.run(statement, params),
    adhoc: (...given) => store.adhoc(...given),
    records: () => store.records(),
    close: () => store.close(),
  };
}

async function fails(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => false,
    () => true,
  );
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
