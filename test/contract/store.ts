/** What every store must do, whatever database is under it. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { FulfilmentKey, JudgementKey } from "../../src/model/index.ts";
import type { Batch, Store, StoredSource } from "../../src/ports.ts";
import { judgementKey } from "../../src/store/batch/validate.ts";
import { check } from "../../src/store/check.ts";
import { appearance, judge, sameNames, source } from "../support/builders.ts";
import { derived, exported, projected, recordsOf, restore } from "../support/graph.ts";
import { full, invalidBatches } from "./batches.ts";
import { anyJudgement, history, possible, type Standing, someSources } from "./random.ts";

export interface Contract {
  /** A store with nothing in it. */
  readonly fresh: () => Promise<Store>;
  /** How many random histories to go through. */
  readonly runs: number;
}

const ann = source("Ann", ["Ann Lee TREATED_BY Holm Trust · 2023-05", "Bo Reed spoke for the family."]);
const bo = source("Bo", ["Care Watch INSPECTED Holm Trust · 2024", "Bo Reed QUESTIONED Ann Lee · alleged"]);
const noon = "2024-02-03T12:00:00Z";
const limits = { rows: 10, milliseconds: 10_000 };

export function storeContract(name: string, { fresh, runs }: Contract): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await fresh();
    });
    beforeEach(() => empty(store));
    afterAll(() => store?.close());

    test("what goes in comes out, every field of it", async () => {
      await store.apply(full);
      const lines = await recordsOf(store);
      const [stored] = full.sources ?? [];
      expect(lines.flatMap((line) => (line.record === "source" ? line.source : []))).toEqual([stored?.source]);
      expect(lines.flatMap((line) => (line.record === "appearance" ? line.appearance : []))).toEqual(
        byId(stored?.appearances ?? []),
      );
      expect(lines.flatMap((line) => (line.record === "claim" ? line.claim : []))).toEqual(byId(stored?.claims ?? []));
      expect(lines.flatMap((line) => (line.record === "judgement" ? line.judgement : []))).toEqual(full.judgements);
      expect(lines.flatMap((line) => (line.record === "review" ? line.review : []))).toEqual(full.reviews);
      expect(lines.flatMap((line) => (line.record === "fulfilment" ? line.fulfilment : []))).toEqual(full.fulfilments);
      expect(lines.map(({ record }) => record).filter((record) => record === "commit")).toHaveLength(2);
      expect(await violations(store)).toEqual([]);
    });

    test("a batch that is there already changes nothing", async () => {
      await store.apply(full);
      const before = await exported(store);
      await store.apply(full);
      expect(await exported(store)).toBe(before);
    });

    test("a source that is withdrawn leaves nothing behind", async () => {
      await store.apply({ sources: [ann] });
      const alone = [await exported(store), await projected(store)];
      await store.apply({ sources: [bo], judgements: sameNames([ann, bo]) });
      expect(await exported(store)).not.toBe(alone[0]);
      await store.apply({ withdrawals: [bo.source.id] });
      expect([await exported(store), await projected(store)]).toEqual(alone);
      await store.apply({ withdrawals: [bo.source.id] });
      expect(await exported(store)).toBe(alone[0]);
    });

    test("a judgement, and a review, can be taken back", async () => {
      await store.apply({ sources: [ann, bo] });
      const before = [await exported(store), await projected(store)];
      const [one] = ann.claims;
      const judgement = judge("same", appearance(ann, "Holm Trust"), appearance(bo, "Holm Trust"), "person");
      const reviews = [
        { claimId: one?.id ?? "", verdict: "rejected" as const, by: "person", at: "2024-02-03T10:00:00Z" },
      ];
      await store.apply({ judgements: [judgement], reviews });
      expect(await projected(store)).not.toEqual(before[1]);
      expect(await violations(store)).toEqual([]);
      await store.apply({ retractions: [keyOf(judgement)], unreviews: reviews.map(({ claimId }) => claimId) });
      expect([await exported(store), await projected(store)]).toEqual(before);
    });

    test("what people decide about a source waits while it is not there, and comes back with it", async () => {
      const rejected = { claimId: bo.claims[0]?.id ?? "", verdict: "rejected" as const, by: "person", at: noon };
      const [expected = "", reported = ""] = [ann, bo].map(({ claims }) => claims[0]?.id);
      const decisions: Batch = {
        judgements: [judge("same", appearance(ann, "Holm Trust"), appearance(bo, "Holm Trust"), "person")],
        reviews: [rejected],
        fulfilments: [{ expected, reported, verdict: "accepted", by: "person", at: noon }],
      };
      await store.apply({ sources: [ann, bo], ...decisions });
      const all = [await exported(store), await projected(store)];
      await store.apply({ withdrawals: [bo.source.id] });
      const waiting = [await exported(store), await projected(store)];
      expect(await violations(store)).toEqual([]);
      await store.apply({ sources: [bo] });
      expect([await exported(store), await projected(store)]).toEqual(all);
      await empty(store);
      await store.apply(decisions);
      await store.apply({ sources: [ann] });
      expect([await exported(store), await projected(store)]).toEqual(waiting);
      await store.apply({ sources: [bo] });
      expect([await exported(store), await projected(store)]).toEqual(all);
      await empty(store);
    });

    test("and can be taken back, or decided otherwise, meanwhile", async () => {
      const same = judge("same", appearance(ann, "Holm Trust"), appearance(bo, "Holm Trust"), "person");
      await store.apply({ sources: [ann] });
      const alone = await exported(store);
      await store.apply({ judgements: [same] });
      const different = { ...same, verdict: "different" as const };
      await store.apply({ judgements: [different] });
      expect((await recordsOf(store)).filter(({ record }) => record === "judgement")).toMatchObject([
        { judgement: different },
      ]);
      await store.apply({ retractions: [keyOf(same)] });
      expect(await exported(store)).toBe(alone);
    });

    test("the order of judgements does not matter", async () => {
      const judgements = fc.uniqueArray(anyJudgement, { maxLength: 10, selector: judgementKey });
      await fc.assert(
        fc.asyncProperty(judgements, fc.nat(), async (all, turn) => {
          await empty(store);
          await store.apply({ sources: someSources, judgements: all });
          const together = [await exported(store), await projected(store)];
          await empty(store);
          await store.apply({ sources: someSources });
          const at = all.length === 0 ? 0 : turn % all.length;
          await store.apply({ judgements: all.slice(at) });
          await store.apply({ judgements: all.slice(0, at).reverse() });
          expect([await exported(store), await projected(store)]).toEqual(together);
        }),
        { numRuns: Math.ceil(runs / 4), seed: 20_240_203 },
      );
    });

    test("whatever is brought and judged can be taken back", async () => {
      const some = fc.shuffledSubarray([...someSources], { minLength: 2 });
      const judgements = fc.uniqueArray(anyJudgement, { maxLength: 12, selector: judgementKey });
      await fc.assert(
        fc.asyncProperty(some, fc.nat(4), judgements, fc.nat(12), async (sources, first, all, judged) => {
          await empty(store);
          const [there, later] = [sources.slice(0, first + 1), sources.slice(first + 1)];
          await store.apply({ sources: there, judgements: possible(all.slice(0, judged), there) });
          const before = [await exported(store), await projected(store)];
          const more = possible(all.slice(judged), sources);
          await store.apply({ sources: later, judgements: more });
          await store.apply({ withdrawals: later.map(({ source }) => source.id) });
          await store.apply({ retractions: more.map(keyOf) });
          expect([await exported(store), await projected(store)]).toEqual(before);
        }),
        { numRuns: Math.ceil(runs / 2), seed: 20_240_203 },
      );
    });

    test("after any history, entities and edges are what follows from the records", async () => {
      await fc.assert(
        fc.asyncProperty(history, async (steps) => {
          await empty(store);
          for (const step of steps) {
            await store.apply(step(await standing(store)));
            expect(await projected(store)).toEqual(derived(await recordsOf(store)));
          }
        }),
        { numRuns: runs, seed: 20_240_203 },
      );
      expect(await violations(store)).toEqual([]);
    });

    test.each(invalidBatches)("refuses $what", async ({ batch, problem }) => {
      await store.apply({ sources: [ann] });
      const before = await exported(store);
      await expect(store.apply(batch as Batch)).rejects.toMatchObject({
        code: "store-invalid",
        message: expect.stringContaining(problem),
      });
      expect(await exported(store)).toBe(before);
    });

    test("an archive brings the same content, and the same bytes, into another store", async () => {
      await store.apply(full);
      await store.apply({ sources: [ann, bo], judgements: sameNames([ann, bo]) });
      const archive = await exported(store);
      await empty(store);
      await restore(archive, store);
      expect(await exported(store)).toBe(archive);
      await restore(archive, store);
      expect(await exported(store)).toBe(archive);
      expect(await violations(store)).toEqual([]);
    });

    test("says so when it is written to while it is read", async () => {
      await store.apply({ sources: [ann] });
      const reading = store.records()[Symbol.asyncIterator]();
      await reading.next();
      await store.apply({ sources: [bo] });
      const rest = async () => {
        while (!(await reading.next()).done);
      };
      await expect(rest()).rejects.toMatchObject({ code: "store-in-use" });
    });

    test("tells who is there, and who goes by a name", async () => {
      await store.apply({ sources: [ann, bo] });
      const nobody = `s_${"0".repeat(16)}`;
      expect([await store.has(ann.source.id), await store.has(nobody)]).toEqual([true, false]);
      const both = [appearance(ann, "Ann Lee"), appearance(bo, "Ann Lee")].sort();
      await store.apply(async ({ has, appearancesOf, namesakes }) => {
        expect([await has(ann.source.id), await has(nobody)]).toEqual([true, false]);
        expect(await appearancesOf(ann.source.id)).toEqual(byId(ann.appearances));
        expect(await appearancesOf(nobody)).toEqual([]);
        const keys = ["full-name|Person|ann lee", "full-name|Person|no one"];
        const grounds = keys.map((key) => ({ key, mark: "" }));
        const all = both.map((id) => [id, grounds.slice(0, 1)]);
        expect([...(await namesakes.all(grounds))]).toEqual(all);
        expect([...(await namesakes.groundsOf([...both, nobody]))]).toEqual(all);
        expect([...(await namesakes.centres(keys))]).toEqual([[keys[0], [{ mark: "", id: both[0] }]]]);
        return {};
      });
    });

    test("what a batch depends on stays as it is until the batch is written", async () => {
      const seen: number[] = [];
      const bring = (stored: StoredSource) =>
        store.apply(async ({ namesakes }) => {
          seen.push((await namesakes.all([{ key: "full-name|Person|ann lee", mark: "" }])).size);
          return { sources: [stored] };
        });
      await Promise.all([bring(ann), bring(bo)]);
      expect(seen.sort()).toEqual([0, 1]);
    });

    test("a batch that cannot be made changes nothing", async () => {
      await store.apply({ sources: [ann] });
      const before = await exported(store);
      const failing = store.apply(async () => Promise.reject(new RangeError("no batch")));
      await expect(failing).rejects.toThrow("no batch");
      const refused = store.apply(async () => ({ sources: [{ ...bo, claims: ann.claims }] }));
      await expect(refused).rejects.toMatchObject({ code: "store-invalid" });
      expect(await exported(store)).toBe(before);
    });

    test("answers Cypher with plain values", async () => {
      await store.apply({ sources: [ann] });
      const [person, trust] = [appearance(ann, "Ann Lee"), appearance(ann, "Holm Trust")];
      const node = (id: string, type: string, name: string) => ({
        labels: ["Entity", type].sort(),
        properties: { id, name, named: true, names: [name], refs: [] },
      });
      const edge = {
        type: "TREATED_BY",
        properties: {
          claims: ann.claims.map(({ id }) => id),
          earliest: "2023-05-01",
          latest: "2023-05-31",
          roles: [],
          sources: [ann.source.id],
        },
        start: person,
        end: trust,
      };
      const answer = await store.adhoc(
        "MATCH path = (p:Person {name: $name})-[e:TREATED_BY]->(o) RETURN p, e, path, [e] AS list, {n: 1.5, o: o.name} AS map, date('2024-02-03') AS day",
        { name: "Ann Lee" },
        limits,
      );
      const ends = [node(person, "Person", "Ann Lee"), node(trust, "Organisation", "Holm Trust")];
      expect(answer).toEqual({
        columns: ["p", "e", "path", "list", "map", "day"],
        rows: [
          [ends[0], edge, { nodes: ends, relationships: [edge] }, [edge], { n: 1.5, o: "Holm Trust" }, "2024-02-03"],
        ],
        cut: false,
      });
    });

    test("cuts long answers, and says so", async () => {
      const numbers = await store.adhoc("UNWIND range(1, $n) AS n RETURN n", { n: 11 }, limits);
      expect(numbers).toMatchObject({ columns: ["n"], cut: true });
      expect(numbers.rows.map(([n]) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await store.adhoc("UNWIND range(1, $n) AS n RETURN n", { n: 10 }, limits)).toMatchObject({ cut: false });
    });

    test.each([
      ["query-refused", "MATCH (n) DETACH DELETE n"],
      ...[
        "LOAD CSV",
        "LOAD\u001cCSV",
        "MATCH (n) WITH n LIMIT 1LOAD CSV",
        "WITH 1 AS AS LOAD CSV",
        "MATCH (n) WHERE n.as LOAD CSV",
        "MATCH (n) WHERE NOT n:As LOAD CSV",
        "//\r'\nLOAD CSV",
      ].map((load): [string, string] => ["query-refused", `${load} FROM 'file:///etc/hostname' AS row RETURN row //'`]),
      ["query-invalid", "MATCH (n RETURN n"],
      ["query-invalid", "RETURN $missing AS x"],
      [
        "query-limit",
        "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 100) AS c RETURN sum(a * b + c) AS s",
      ],
    ])("%s: %s", async (code, cypher) => {
      await expect(store.adhoc(cypher, {}, { rows: 10, milliseconds: 200 })).rejects.toMatchObject({ code });
    });
  });
}

async function empty(store: Store): Promise<void> {
  const lines = await recordsOf(store);
  await store.apply({
    withdrawals: lines.flatMap((line) => (line.record === "source" ? line.source.id : [])),
    retractions: lines.flatMap((line) => (line.record === "judgement" ? keyOf(line.judgement) : [])),
    unreviews: lines.flatMap((line) => (line.record === "review" ? line.review.claimId : [])),
    unfulfilments: lines.flatMap((line) => (line.record === "fulfilment" ? pairOf(line.fulfilment) : [])),
  });
  expect(await recordsOf(store)).toEqual([]);
  expect(await projected(store)).toEqual([]);
}

async function standing(store: Store): Promise<Standing> {
  const lines = await recordsOf(store);
  return {
    sources: new Set(lines.flatMap((line) => (line.record === "source" ? line.source.id : []))),
    judgements: lines.flatMap((line) => (line.record === "judgement" ? line.judgement : [])),
    reviewed: lines.flatMap((line) => (line.record === "review" ? line.review.claimId : [])),
    fulfilled: lines.flatMap((line) => (line.record === "fulfilment" ? pairOf(line.fulfilment) : [])),
  };
}

function keyOf({ left, right, by }: JudgementKey): JudgementKey {
  return { left, right, by };
}

function pairOf({ expected, reported }: FulfilmentKey): FulfilmentKey {
  return { expected, reported };
}

async function violations(store: Store): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const violation of check(store)) found.push(violation);
  return found;
}

function byId<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((one, other) => (one.id < other.id ? -1 : 1));
}
