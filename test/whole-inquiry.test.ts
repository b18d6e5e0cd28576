/**
 * A real inquiry's hearings: read, judged, undone; one withdrawn and read again. What is promised holds to the byte. Three
 * hearings, or with WHOLE_INQUIRY=1 all twenty-five, which takes minutes:
 *
 *   WHOLE_INQUIRY=1 npx vitest run --config test/vitest.config.ts --project unit test/whole-inquiry.test.ts
 *
 * Skipped where the transcripts are not at hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { check } from "../src/check.ts";
import { history, judge, review, undo, writeDecisions } from "../src/decide/index.ts";
import { extractorNamed } from "../src/extract/index.ts";
import { importArchive } from "../src/import.ts";
import { ingest } from "../src/ingest.ts";
import type { Verdict } from "../src/model/index.ts";
import type { Store } from "../src/ports.ts";
import { read } from "../src/read/index.ts";
import { suggest } from "../src/resolve/index.ts";
import { openStore } from "../src/store/open.ts";
import { withdraw } from "../src/withdraw.ts";
import { folder } from "./support/folder.ts";
import { exported, projected, recordsOf } from "./support/graph.ts";

const hearings = new URL("../../shared/data/inquiries/lampard/", import.meta.url);
const isWhole = process.env.WHOLE_INQUIRY === "1";
/** The shortest first. */
const files = existsSync(hearings)
  ? readdirSync(hearings, { recursive: true, encoding: "utf8" })
      .filter((name) => /\d\.rst$/.test(name))
      .map((name) => ({ name, bytes: readFileSync(new URL(name, hearings)) }))
      .sort((one, other) => one.bytes.length - other.bytes.length)
      .slice(0, isWhole ? undefined : 3)
  : [];
const verdicts: readonly Verdict[] = ["same", "different", "same", "unsure"];
const who = { by: "person:A. Reader", at: "2026-02-03T10:00:00Z" };

let open: Store[] = [];
afterEach(async () => {
  for (const store of open) await store.close();
  open = [];
});

async function fresh(): Promise<Store> {
  const store = await openStore(`embedded:${folder()}`);
  open.push(store);
  return store;
}

async function bring(store: Store, some: typeof files): Promise<void> {
  const report = await ingest(some, { read, extractor: await extractorNamed("rules"), store });
  expect(report.stored).toBe(some.length);
}

async function contentOf(store: Store): Promise<readonly unknown[]> {
  return [await exported(store), await projected(store)];
}

/** Every answer that there is, given in turn to what is asked first; and a claim of each source thrown out. */
async function decideSome(store: Store): Promise<void> {
  for (const [at, verdict] of [...verdicts, ...verdicts].entries()) {
    const { suggestions } = await suggest(store.run, { limit: at + 1 });
    const asked = suggestions.at(-1);
    if (asked) await judge(store, { ...asked, verdict, reason: "Read both.", ...who });
  }
  const claims = (await recordsOf(store)).flatMap((line) => (line.record === "claim" ? line.claim : []));
  const first = new Map(claims.toReversed().map(({ sourceId, id }) => [sourceId, id]));
  for (const claimId of first.values()) await review(store, { claimId, verdict: "rejected", ...who });
}

describe.skipIf(files.length === 0)(`${files.length} hearings of one inquiry`, () => {
  test("come and go without a trace, and so do decisions on them", async () => {
    const store = await fresh();
    await bring(store, files);
    const before = await contentOf(store);

    await decideSome(store);
    const decided = await contentOf(store);
    expect(decided).not.toEqual(before);
    const decisions: string[] = [];
    for await (const line of writeDecisions(store)) decisions.push(line);
    for (const { key } of await history(store)) await undo(store, key);
    expect(await contentOf(store)).toEqual(before);
    await importArchive(decisions, store);
    expect(await contentOf(store)).toEqual(decided);

    const middle = Math.floor(files.length / 2);
    const [one, rest] = [files.slice(middle, middle + 1), files.filter((_, at) => at !== middle)];
    const { source } = await read(one[0] ?? { name: "", bytes: new Uint8Array() });
    await withdraw(source?.id ?? "", store);
    const without = await contentOf(store);
    await bring(store, one);
    expect(await contentOf(store)).toEqual(decided);

    const other = await fresh();
    await importArchive(decisions, other);
    await bring(other, rest.toReversed());
    expect(await contentOf(other)).toEqual(without);

    const problems: unknown[] = [];
    for await (const problem of check(store)) problems.push(problem);
    expect(problems).toEqual([]);
  }, 1_800_000);
});
