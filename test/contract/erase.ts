/** A person out of a store, on every store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ask, questionNamed } from "../../src/ask/index.ts";
import { check } from "../../src/check.ts";
import { fulfil, history, judge, review, undo } from "../../src/decide/index.ts";
import { pseudonymFor } from "../../src/erase/index.ts";
import { erase, plannedErasure } from "../../src/erase.ts";
import type { Store, StoredSource } from "../../src/ports.ts";
import { resolve } from "../../src/resolve/index.ts";
import { withdraw } from "../../src/withdraw.ts";
import { appearance, source } from "../support/builders.ts";
import { derived, exported, projected, recordsOf } from "../support/graph.ts";

/** The names are those of the cast of `support/builders`; nobody else bears them, so a full name is enough. */
function made(name: string, joined: string): StoredSource[] {
  const url = `https://example.org/${joined}/report`;
  return [
    source(
      "The report",
      [
        `${name} TREATED_BY Holm Trust · says Bo Reed`,
        "Care Watch INSPECTED Elm Ward · planned",
        `Bo Reed HARMED ${name}`,
      ],
      { url },
    ),
    source("The letter", [`${name} TREATED_BY Holm Trust · 2021`, "Care Watch INSPECTED Elm Ward · 2023"]),
    source(`On ${name}`, ["Holm Trust OPERATES Elm Ward", `${name} RELATED_TO Bo Reed · as aunt of ${name}`]),
    source("Of others", ["Care Watch CRITICISED Holm Trust", "Bo Reed spoke."]),
  ];
}

const sources = made("Ann Lee", "ann-lee");
const [report, letter, third, others] = sources as [StoredSource, StoredSource, StoredSource, StoredSource];
const by = { by: "person:A. Reader", at: "2026-02-03T10:00:00Z" };

export function eraseContract(name: string, fresh: () => Promise<Store>): void {
  describe(`${name}: a person erased`, () => {
    let store: Store;
    let id: string;
    beforeEach(async () => {
      store = await fresh();
      await bring(store, sources);
      id = await idOf(store, "Ann Lee");
    });
    afterEach(async () => {
      expect(await all(check(store))).toEqual([]);
      expect(await projected(store)).toEqual(derived(await recordsOf(store)));
      await store.close();
    });

    test("is as if the texts had had the other name all along", async () => {
      const { mentions, claims, sources: changed } = await erase(store, id, "Cy O’Neil");
      expect([changed.length, mentions, claims]).toEqual([3, 5, 4]);
      const found = await exported(store);
      await store.close();
      store = await fresh();
      await bring(store, made("Cy O’Neil", "cy-o-neil"));
      expect(found).toBe(await exported(store));
    });

    test("is told before, and nothing is written then", async () => {
      const before = await exported(store);
      const told = await plannedErasure(store, id, "Person QX");
      expect(told).toMatchObject({ name: "Ann Lee", mentions: 5, claims: 4, decisions: 0, namesakes: [], left: {} });
      expect(told.sources.map(({ title }) => title).sort()).toEqual(["On Ann Lee", "The letter", "The report"]);
      expect(await exported(store)).toBe(before);
    });

    test("is one person still, whatever made them one", async () => {
      const pseudonym = pseudonymFor(id, new Uint8Array(16));
      await erase(store, id, pseudonym);
      expect(await inSources(store, pseudonym)).toBe(3);
      // No rule joins names that hide somebody.
      await erase(store, await idOf(store, pseudonym), "Witness K");
      expect(await inSources(store, "Witness K")).toBe(3);
      const left = (await recordsOf(store)).flatMap((each) => (each.record === "judgement" ? each.judgement.by : []));
      expect(left.filter((each) => each === "rule:erasure@1")).toHaveLength(3);
    });

    test("what people decided holds, without the name, and can be taken back", async () => {
      const [harmed = "", planned = "", done = ""] = [
        claimOf(report, "HARMED"),
        claimOf(report, "INSPECTED"),
        claimOf(letter, "INSPECTED"),
      ];
      const bo = appearance(others, "Bo Reed");
      const pair = { left: appearance(report, "Ann Lee"), right: bo };
      await judge(store, { ...pair, verdict: "different", reason: "Ann is not Bo, and Lee no Reed.", ...by });
      await review(store, { claimId: harmed, verdict: "rejected", note: "ANN LEE says otherwise.", ...by });
      await fulfil(store, { expected: planned, reported: done, verdict: "accepted", ...by, by: "person:Ann Lee" });
      const { decisions } = await erase(store, id, "Person QX");
      expect(decisions).toBe(2);
      const told = await history(store);
      expect(told.map(({ kind, state, reason, by }) => [kind, state, reason, by])).toEqual([
        ["fulfilment", "stands", null, "person:Person QX"],
        ["judgement", "stands", "Person QX is not Bo, and Person QX no Reed.", by.by],
        ["review", "stands", "Person QX says otherwise.", by.by],
      ]);
      expect(await exported(store)).not.toMatch(/\bann\b|\blee\b/i);
      for (const { key } of told) await undo(store, key);
      const without = await exported(store);
      await store.close();
      store = await fresh();
      await bring(store, sources);
      await erase(store, await idOf(store, "Ann Lee"), "Person QX");
      expect(without).toBe(await exported(store));
    });

    test("what waits for a withdrawn source loses the name too", async () => {
      await review(store, {
        claimId: claimOf(third, "OPERATES"),
        verdict: "accepted",
        note: "So Ann Lee said.",
        ...by,
      });
      await withdraw(third.source.id, store);
      await erase(store, id, "Person QX");
      expect((await history(store)).map(({ state, reason }) => [state, reason])).toEqual([
        ["waiting", "So Person QX said."],
      ]);
      expect(await exported(store)).not.toContain("Ann Lee");
    });

    test.each(["Person QXWRTZ", "Witness K"])("sources go and come afterwards as ever: %s", async (pseudonym) => {
      await erase(store, id, pseudonym);
      await withdraw(await smallest(store, pseudonym), store);
      expect(await inSources(store, pseudonym)).toBe(2);
      await bring(store, [report]);
      expect(await inSources(store, "Ann Lee")).toBe(1);
    });

    test("what cannot be is refused, and nothing is written", async () => {
      const before = await exported(store);
      const refused = (of: string, as: string) => erase(store, of, as);
      await expect(refused(`a_${"0".repeat(16)}`, "Person QX")).rejects.toMatchObject({ code: "entity-unknown" });
      await expect(refused(appearance(report, "Holm Trust"), "Person QX")).rejects.toMatchObject({ code: "usage" });
      await expect(refused(id, "Bo Reed")).rejects.toMatchObject({ code: "usage" });
      await expect(refused(id, "Miss Lee")).rejects.toMatchObject({ code: "usage" });
      expect(await exported(store)).toBe(before);
    });

    test("two sources that differ by the name alone are not made one", async () => {
      await bring(store, [source("One", ["ANN LEE spoke."]), source("Two", ["Ann Lee spoke."])]);
      await expect(erase(store, id, "Person QX")).rejects.toMatchObject({ code: "usage" });
    });
  });
}

async function bring(store: Store, some: readonly StoredSource[]): Promise<void> {
  for (const each of some) {
    await store.apply(async ({ namesakes }) => ({ sources: [each], ...(await resolve([each], namesakes)) }));
  }
}

async function idOf({ run }: Store, name: string): Promise<string> {
  const { rows } = await ask(run, questionNamed("find"), { name });
  return String(rows.find((row) => row.name === name)?.id);
}

/** The source whose appearance of a name has the smallest id, to which rules tie the others. */
async function smallest(store: Store, name: string): Promise<string> {
  const theirs = (await recordsOf(store)).flatMap((each) => (each.record === "appearance" ? each.appearance : []));
  const [first] = theirs.filter((each) => each.name === name).sort((one, other) => (one.id < other.id ? -1 : 1));
  return first?.sourceId ?? "";
}

/** In how many sources the one thing of a name appears. */
async function inSources({ run }: Store, name: string): Promise<unknown> {
  const { rows } = await ask(run, questionNamed("find"), { name });
  expect(rows).toHaveLength(1);
  return rows[0]?.sources;
}

function claimOf({ claims }: StoredSource, predicate: string): string {
  return claims.find((each) => each.predicate === predicate)?.id ?? "";
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
