/** No byte of an erased name is left in the folder of an embedded store, whatever was read and whatever happens. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { judge, review } from "../../src/decide/index.ts";
import { diff } from "../../src/diff.ts";
import { erase } from "../../src/erase.ts";
import type { Store, StoredSource } from "../../src/ports.ts";
import { resolve } from "../../src/resolve/index.ts";
import { openStore } from "../../src/store/open.ts";
import { withdraw } from "../../src/withdraw.ts";
import { appearance, source } from "../support/builders.ts";
import { folder } from "../support/folder.ts";
import { exported, recordsOf } from "../support/graph.ts";

const pseudonym = "Person QXWRTZ";
const lines = [
  "Ann Lee TREATED_BY Holm Trust · 2023-05 · says Bo Reed",
  "Bo Reed QUESTIONED Ann Lee · as counsel for Ann Lee",
  "Care Watch INSPECTED Elm Ward · planned",
  "Bo Reed HARMED Ann Lee · denied",
  "“Ann Lee’s words,” said ANN LEE, and Ann\u00a0Lee again.",
  "Holm Trust OPERATES Elm Ward",
  "Ann Lee RELATED_TO Cy O’Neil · as aunt of Cy O’Neil",
];
const anySource = fc
  .record({
    title: fc.constantFrom("The report", "On Ann Lee", "ann_lee-statement", "ANN LEE"),
    some: fc.subarray(lines, { minLength: 1 }),
    url: fc.constantFrom("https://example.org/1", "https://example.org/ann-lee/2", "https://ann.lee.example/3"),
  })
  .map(({ title, some, url }) => source(title, some, { url }));

test("whatever was read, decided and withdrawn", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anySource, { minLength: 1, maxLength: 4, selector: ({ source: { id } }) => id }),
      fc.boolean(),
      async (sources, withdrawn) => {
        const first = sources.find(({ source: { text } }) => /^.*Ann Lee/m.test(text));
        fc.pre(first !== undefined);
        const path = folder();
        const store = await openStore(`embedded:${path}`);
        try {
          await filled(store, sources, first as StoredSource, withdrawn);
          const before = await claimsOf(store);
          await erase(store, appearance(first as StoredSource, "Ann Lee"), pseudonym);
          expect(await violations(store)).toEqual([]);
          expect(await exported(store)).not.toMatch(form);
          expect(await claimsOf(store)).toEqual(before.map((quote) => quote.replace(/ann\s+lee/gi, pseudonym)).sort());
        } finally {
          await store.close();
        }
        expect(traces(path)).toEqual([]);
        const again = await openStore(`embedded:${path}`);
        expect(await violations(again)).toEqual([]);
        await again.close();
      },
    ),
    { numRuns: 15 },
  );
});

const form = /ann[\s_.+~-]*lee/i;

async function filled(store: Store, sources: readonly StoredSource[], first: StoredSource, withdrawn: boolean) {
  for (const each of sources) await bring(store, each);
  const by = { by: "person", at: "2026-02-03T10:00:00Z" };
  const [one, other] = first.appearances;
  if (one && other) {
    await judge(store, { left: one.id, right: other.id, verdict: "different", reason: "Ann Lee and Lee", ...by });
  }
  for (const { claims } of sources) {
    for (const { id } of claims)
      await review(store, { claimId: id, verdict: "accepted", note: "ANN LEE said so", ...by });
  }
  const last = sources.at(-1);
  if (withdrawn && last && last !== first) await withdraw(last.source.id, store);
}

function bring(store: Store, each: StoredSource): Promise<void> {
  return store.apply(async ({ namesakes }) => ({ sources: [each], ...(await resolve([each], namesakes)) }));
}

/** The sentences of all claims. */
async function claimsOf(store: Store): Promise<string[]> {
  return (await recordsOf(store)).flatMap((each) => (each.record === "claim" ? each.claim.evidence.quote : [])).sort();
}

async function violations(store: Store): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const each of check(store)) found.push(each);
  return found;
}

/** Files in which the name is, in UTF-8 or UTF-16, or whose name has it. */
function traces(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => {
    const file = join(path, name);
    if (form.test(name)) return true;
    if (statSync(file).isDirectory()) return false;
    const bytes = readFileSync(file);
    return ["latin1", "utf16le"].some((encoding) => form.test(bytes.toString(encoding as BufferEncoding)));
  });
}

const report = source("The report", lines);
const letter = source("The letter", ["Bo Reed QUESTIONED Ann Lee", "Holm Trust OPERATES Elm Ward"]);
const anew = "journal.jsonl.anew";

/** A store in which the name is erased from what stands, and the disk was full when the journal should begin anew. */
async function brokenOff(): Promise<string> {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  await filled(store, [report, letter], report, true);
  for (const file of ["graph.grafeo.aside", "journal.jsonl.aside"]) writeFileSync(join(path, file), "Ann Lee");
  const blocked = join(path, `${anew}.part`);
  mkdirSync(blocked);
  const erasing = erase(store, appearance(report, "Ann Lee"), pseudonym);
  await expect(erasing).rejects.toMatchObject({ code: "store-unwritable" });
  await store.close();
  rmSync(blocked, { recursive: true });
  expect(traces(path)).toContain("journal.jsonl");
  return path;
}

/** @returns what stands after it */
async function opened(path: string): Promise<string> {
  const store = await openStore(`embedded:${path}`);
  expect(await violations(store)).toEqual([]);
  const archive = await exported(store);
  await store.close();
  return archive;
}

test("an erasure that was broken off is brought to its end by the next opening, wherever it was", async () => {
  const path = await brokenOff();
  const done = folder();
  cpSync(path, done, { recursive: true });
  const wanted = await opened(done);
  expect(traces(done)).toEqual([]);
  expect(readdirSync(done).sort()).toEqual(["graph.grafeo", "journal.jsonl"]);
  expect(wanted).toContain(pseudonym);

  const remove = (...files: string[]) => {
    for (const file of files) rmSync(join(path, file), { force: true, recursive: true });
  };
  for (const step of [
    () => writeFileSync(join(path, `${anew}.part`), '{"v":1,"record":"sou'),
    () => cpSync(join(done, "journal.jsonl"), join(path, anew)),
    () => remove("graph.grafeo", "graph.grafeo.aside", "journal.jsonl.aside"),
    () => renameSync(join(path, anew), join(path, "journal.jsonl")),
    () => cpSync(join(done, "graph.grafeo"), join(path, "graph.grafeo")),
  ]) {
    step();
    const here = folder();
    cpSync(path, here, { recursive: true });
    expect(existsSync(join(here, "forget"))).toBe(true);
    expect(await opened(here)).toBe(wanted);
    expect(traces(here)).toEqual([]);
    expect(readdirSync(here).sort()).toEqual(["graph.grafeo", "journal.jsonl"]);
  }
});

test("the journal begins anew: nothing is known of before, and what comes after is", async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`, { clock: () => "2026-11-26T12:00:00.000Z" });
  await filled(store, [report, letter], report, true);
  await erase(store, appearance(report, "Ann Lee"), pseudonym);
  const { sources } = await diff(path, 0);
  expect([sources.added.length, sources.withdrawn]).toEqual([1, []]);
  await bring(store, letter);
  expect((await diff(path, 2)).sources.added.map(({ title }) => title)).toEqual(["The letter"]);
  const before = await exported(store);
  await store.close();
  expect(await opened(path)).toBe(before);
  expect(readFileSync(join(path, "journal.jsonl"), "utf8")).toContain('"at":"2026-11-26T12:00:00.000Z"');
});

test("what is refused leaves the journal as it is", async () => {
  const path = folder();
  const store = await openStore(`embedded:${path}`);
  await filled(store, [report, letter], report, false);
  const before = readFileSync(join(path, "journal.jsonl"));
  await expect(erase(store, appearance(report, "Ann Lee"), "Bo Reed")).rejects.toMatchObject({ code: "usage" });
  await expect(store.apply({ judgements: [{} as never] }, { forGood: true })).rejects.toMatchObject({});
  expect(existsSync(join(path, "forget"))).toBe(false);
  await store.close();
  expect(readFileSync(join(path, "journal.jsonl"))).toEqual(before);
});
