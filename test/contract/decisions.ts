/** What people decide, on every store: recorded, followed, shown in a history, and taken back without a trace. */
import { beforeEach, describe, expect, test } from "vitest";
import { expectations } from "../../src/ask/index.ts";
import { fulfil, history, judge, review, undo } from "../../src/decide/index.ts";
import type { PastDecision, ToldClaim } from "../../src/model/index.ts";
import type { Store } from "../../src/ports.ts";
import { appearance, sameNames, source } from "../support/builders.ts";
import { exported, projected } from "../support/graph.ts";

const report = source("The report", [
  "Ann Lee TREATED_BY Holm Trust",
  "Bo Reed QUESTIONED Ann Lee",
  "Care Watch INSPECTED Elm Ward · planned",
]);
const letter = source("The letter", [
  "Bo Reed AUTHORED Tarn Review",
  "Holm Trust OPERATES Elm Ward",
  "Care Watch INSPECTED Elm Ward",
]);
const bo = { left: appearance(report, "Bo Reed"), right: appearance(letter, "Bo Reed") };
const trust = { left: appearance(letter, "Holm Trust"), right: appearance(report, "Holm Trust") };
const inspected = letter.claims.find(({ predicate }) => predicate === "INSPECTED")?.id ?? "";
const treated = report.claims.find(({ predicate }) => predicate === "TREATED_BY")?.id ?? "";
const promised = report.claims.find(({ stance }) => stance === "planned")?.id ?? "";
const by = "person:A. Reader";
const nobody = `a_${"0".repeat(16)}`;
const nothing = `c_${"0".repeat(16)}`;
const minute = (at: number) => `2026-02-03T10:0${at}:00Z`;

export function decisionsContract(name: string, fresh: () => Promise<Store>): void {
  describe(`${name}: what people decide`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
      await store.apply({ sources: [report, letter] });
      return () => store.close();
    });
    const content = async () => [await exported(store), await projected(store)];

    test("same, then undone, leaves no trace; and so does a rejected claim", async () => {
      const before = await content();
      await judge(store, { ...bo, verdict: "same", by, reason: "He signs both.", at: minute(0) });
      await review(store, { claimId: treated, verdict: "rejected", by, at: minute(1) });
      await fulfil(store, { expected: promised, reported: inspected, verdict: "accepted", by, at: minute(2) });
      expect(await content()).not.toEqual(before);
      for (const { key } of await history(store)) await undo(store, key);
      expect(await content()).toEqual(before);
    });

    test("a second verdict of the same person takes the place of the first, which can be put back", async () => {
      expect(await judge(store, { ...bo, verdict: "same", by, reason: "One.", at: minute(0) })).toBeUndefined();
      const before = await content();
      const first = await judge(store, { ...bo, verdict: "different", by, reason: "Two.", at: minute(1) });
      expect(first).toMatchObject({ verdict: "same", reason: "One." });
      await store.apply({ judgements: first ? [first] : [] });
      expect(await content()).toEqual(before);
    });

    test("the history has the newest first, in words, and says whether the graph follows", async () => {
      await judge(store, { ...bo, verdict: "same", by, reason: "He signs both.", at: minute(0) });
      await review(store, { claimId: treated, verdict: "rejected", by, note: "Not he.", at: minute(2) });
      await judge(store, { ...trust, verdict: "unsure", by: "person", reason: "?", at: minute(1) });
      await judge(store, { ...bo, verdict: "different", by: "person", reason: "Two of them.", at: minute(3) });
      expect((await history(store)).map(told)).toEqual(
        [
          "Bo Reed (The report) different Bo Reed (The letter): stands",
          "Ann Lee TREATED_BY Holm Trust (The report) rejected: stands",
          "Holm Trust (The report) unsure Holm Trust (The letter): stands",
          "Bo Reed (The report) same Bo Reed (The letter): outweighed",
        ].map(sided),
      );
    });

    test("what is reported is fulfilled when somebody says so", async () => {
      const states = async () => (await expectations(store.run)).map(({ state }) => state);
      await store.apply({ judgements: sameNames([report, letter]) });
      expect(await states()).toEqual(["reported"]);
      const about = { expected: promised, reported: inspected, by, at: minute(0) };
      await fulfil(store, { ...about, verdict: "accepted" });
      expect(await states()).toEqual(["fulfilled"]);
      expect(await fulfil(store, { ...about, verdict: "rejected" })).toMatchObject({ verdict: "accepted" });
      expect(await states()).toEqual(["open"]);
      await undo(store, { kind: "fulfilment", expected: promised, reported: inspected });
      expect(await states()).toEqual(["reported"]);
    });

    test("a decision waits while its source is withdrawn, and can be taken back meanwhile", async () => {
      await judge(store, { ...bo, verdict: "same", by, reason: "He signs both.", at: minute(0) });
      await fulfil(store, { expected: promised, reported: inspected, verdict: "rejected", by, at: minute(1) });
      await review(store, { claimId: inspected, verdict: "accepted", by, at: minute(2) });
      await store.apply({ withdrawals: [letter.source.id] });
      expect((await history(store)).map(told)).toEqual([
        "undefined undefined undefined (undefined) accepted: waiting",
        "Care Watch INSPECTED Elm Ward (The report) rejected undefined: waiting",
        sided("Bo Reed (The report) same undefined (undefined): waiting"),
      ]);
      for (const { key } of await history(store)) await undo(store, key);
      expect(await history(store)).toEqual([]);
    });

    test.each<[string, () => Promise<unknown>, string]>([
      ["itself", () => judge(store, { left: bo.left, right: bo.left, ...verdict }), "usage"],
      ["nobody", () => judge(store, { left: bo.left, right: nobody, ...verdict }), "entity-unknown"],
      [
        "a fulfilment of what was not planned",
        () => fulfil(store, { expected: inspected, reported: treated, verdict: "accepted", by, at: minute(0) }),
        "usage",
      ],
      ["nothing", () => review(store, { claimId: nothing, verdict: "accepted", by, at: minute(0) }), "claim-unknown"],
    ])("a judgement on %s is refused", async (_, decide, code) => {
      await expect(decide()).rejects.toMatchObject({ code });
    });
  });
}

const verdict = { verdict: "same" as const, by, reason: "So it is.", at: minute(0) };

/** A decision in a line. */
function told(decision: PastDecision): string {
  const { verdict, state } = decision;
  if (decision.kind === "judgement") {
    const [left, right] = [decision.left, decision.right].map((side) => `${side?.name} (${side?.source.title})`);
    return sided(`${left} ${verdict} ${right}: ${state}`);
  }
  if (decision.kind === "review") return `${inWords(decision.claim)} ${verdict}: ${state}`;
  return `${inWords(decision.expected)} ${verdict} ${decision.reported?.subject}: ${state}`;
}

function inWords(claim: ToldClaim | null): string {
  return `${claim?.subject} ${claim?.predicate} ${claim?.object} (${claim?.source.title})`;
}

/** Which of two is left depends on their ids; here the later title comes first. */
function sided(line: string): string {
  const [, one = "", verdict, other = "", state] = /^(.+\)) (same|different|unsure) (.+\)): (\w+)$/.exec(line) ?? [];
  if (verdict === undefined) return line;
  const [first, second] = [one, other].sort();
  return `${first} ${verdict} ${second}: ${state}`;
}
