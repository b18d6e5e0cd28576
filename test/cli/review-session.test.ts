/** Suggestions decided key by key, on a real store. */
import { beforeEach, expect, test } from "vitest";
import { reviewSession } from "../../src/cli/review-session.ts";
import type { Store } from "../../src/ports.ts";
import { openStore } from "../../src/store/open.ts";
import { source } from "../support/builders.ts";
import { folder } from "../support/folder.ts";
import { exported, recordsOf } from "../support/graph.ts";

const sources = [
  source("One", ["Ann Lee TREATED_BY Holm Trust", "Bo Reed spoke."]),
  source("Two", ["Ann Lee TREATED_BY Holm Trust · 2021", "Bo Reed spoke again."]),
];

let store: Store;
beforeEach(async () => {
  store = await openStore(`embedded:${folder()}`);
  await store.apply({ sources });
  return () => store.close();
});

/** What was shown when these keys were pressed, one after the other. */
async function pressed(keys: string): Promise<{ shown: string[]; decided: number }> {
  const shown: string[] = [];
  const { decided } = await reviewSession(store, {
    keys: (async function* () {
      yield* keys;
    })(),
    show: (text) => shown.push(text),
    decider: () => ({ by: "person:A. Reader", at: "2026-02-03T10:00:00Z" }),
    limit: 20,
  });
  return { shown, decided };
}

async function verdicts(): Promise<string[]> {
  return (await recordsOf(store)).flatMap((line) => (line.record === "judgement" ? line.judgement.verdict : []));
}

test("a suggestion shows both sides with their words, their sources and the reasons", async () => {
  const { shown } = await pressed("");
  expect(shown[0]).toMatch(/^1 of 3, likelihood 0\.\d\d; "same" would join 1 appearance and \d+ claims?\n/);
  expect(shown[0]).toMatch(/ in (One|Two)\n {6}“.*”\n.* in (One|Two)\n {6}“.*”\n {2}for {6}\S/s);
  expect(shown[0]).toContain("y same");
});

test.each([
  ["ynu", ["different", "same", "unsure"], 3],
  ["yyy", ["same", "same", "same"], 3],
  ["sny", ["different", "same"], 2],
  ["x?q", [], 0],
  ["nq", ["different"], 1],
  ["nzy", ["same"], 1],
  ["nzzq", [], 0],
])("%s", async (keys, expected, decided) => {
  expect((await pressed(keys)).decided).toBe(decided);
  expect((await verdicts()).sort()).toEqual(expected);
});

test("all that was decided and undone leaves no trace, and what was rejected is not proposed again", async () => {
  const before = await exported(store);
  await pressed("ynuzzzz");
  expect(await exported(store)).toBe(before);
  await pressed("nnn");
  expect((await pressed("")).shown).toEqual(["nothing is left to review"]);
});
