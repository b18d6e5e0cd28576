/**
 * Who is whom depends on what is in a store, and not on the way it came in: one source after the other, all at once, by
 * several processes, or out of an archive.
 */
import { afterEach, describe, expect, test } from "vitest";
import { check } from "../../src/check.ts";
import { importArchive } from "../../src/import.ts";
import { ingest } from "../../src/ingest.ts";
import type { Judgement } from "../../src/model/index.ts";
import type { Store, StoredSource } from "../../src/ports.ts";
import { withdraw } from "../../src/withdraw.ts";
import { appearance, judge, source } from "../support/builders.ts";
import { context } from "../support/context.ts";
import { exported, projected, recordsOf } from "../support/graph.ts";

export interface IdentityContract {
  /** A store with nothing in it. */
  readonly fresh: () => Promise<Store>;
  /** The same store once more, for who else uses it; absent where it can be opened only once. */
  readonly again?: () => Promise<Store>;
}

const days = Array.from({ length: 4 }, (_, day) =>
  source(`Day ${day}`, [`Ann Lee TREATED_BY Holm Trust · 201${day}`, `Bo Reed spoke on day ${day} at Elm Ward.`]),
);
/** Two of whom are the same until the third is known. */
const roes = ["Amara Roe", "Dr Amara Roe", "Mr Amara Roe"].map(
  (name): StoredSource => context("Person", `[${name}] agreed.`, { title: name }),
);
const sources = [...days, ...roes];

export function identityContract(name: string, { fresh, again }: IdentityContract): void {
  describe(`${name}: who is whom`, () => {
    const open: Store[] = [];
    const opened = async (store: Promise<Store>) => {
      open.push(await store);
      return store;
    };
    afterEach(async () => {
      for (const store of open.splice(0)) await store.close();
    });
    /** What a store gives that has read the sources one after the other. */
    async function expected(some: readonly StoredSource[] = sources): Promise<readonly unknown[]> {
      const store = await opened(fresh());
      await bring(store, some);
      const content = await contentOf(store);
      await store.close();
      return content;
    }

    test("the order of the sources does not matter", async () => {
      const wanted = await expected();
      for (const order of [sources.toReversed(), [3, 0, 5, 1, 4, 6, 2].flatMap((at) => sources[at] ?? [])]) {
        expect(await expected(order)).toEqual(wanted);
      }
    });

    test("nor whether they come at the same time", async () => {
      const wanted = await expected();
      const store = await opened(fresh());
      const other = await again?.();
      if (other) open.push(other);
      const stores = [store, other ?? store];
      await Promise.all(sources.map((each, at) => bring(stores[at % 2] ?? store, [each])));
      expect(await contentOf(store)).toEqual(wanted);
    });

    test("nor whether some of them come out of an archive", async () => {
      const wanted = await expected();
      const one = await opened(fresh());
      await bring(one, sources.slice(0, 3));
      const archive = await linesFrom(one);
      await one.close();
      const two = await opened(fresh());
      await bring(two, sources.slice(3));
      expect(await importArchive(archive, two)).toEqual({ sources: 3, decisions: 0 });
      expect(await contentOf(two)).toEqual(wanted);
      await importArchive(archive, two);
      expect(await contentOf(two)).toEqual(wanted);
    });

    test("an archive in an empty store is the store that it came from, with what people decided", async () => {
      const one = await opened(fresh());
      await bring(one, sources);
      await one.apply({ judgements: decisions, reviews });
      const [wanted, archive] = [await contentOf(one), await linesFrom(one)];
      await one.close();
      const two = await opened(fresh());
      await importArchive(archive, two);
      expect(await contentOf(two)).toEqual(wanted);
    });

    test("it does not matter when people decide", async () => {
      const contents: (readonly unknown[])[] = [];
      for (const before of [2, 4, sources.length]) {
        const store = await opened(fresh());
        await bring(store, sources.slice(0, before));
        await store.apply({ judgements: decisions, reviews });
        for (const each of sources.slice(before)) await bring(store, [each]);
        contents.push(await contentOf(store));
        await store.close();
      }
      expect(contents[0]).toEqual(contents[2]);
      expect(contents[1]).toEqual(contents[2]);
    });

    test("what is withdrawn may have been the middle of it all", async () => {
      for (const at of sources.keys()) {
        const rest = sources.filter((_, index) => index !== at);
        const store = await opened(fresh());
        await bring(store, sources);
        await withdraw(sources[at]?.source.id ?? "", store);
        const content = await contentOf(store);
        await store.close();
        expect(content).toEqual(await expected(rest));
      }
    });

    test("a judgement that is missing, and one too many, are found", async () => {
      const store = await opened(fresh());
      await bring(store, sources);
      const judgements = (await recordsOf(store)).flatMap((line) =>
        line.record === "judgement" ? line.judgement : [],
      );
      const [first, second] = judgements.filter(({ left }) => left === judgements[0]?.left);
      if (!first || !second) throw new RangeError("there are six of each");
      const extra: Judgement = {
        ...first,
        ...(second.right < first.right ? { left: second.right } : { left: first.right, right: second.right }),
      };
      await store.apply({ retractions: [first], judgements: [extra] });
      expect(await violations(store)).toEqual([`names ${first.right}`, `names ${extra.left}`].sort());
    });
  });
}

const [day0, day1] = [sources[0], sources[1]].map((each) => each ?? source("", []));
const decisions =
  day0 && day1 ? [judge("different", appearance(day0, "Bo Reed"), appearance(day1, "Bo Reed"), "person")] : [];
const reviews = (day0?.claims ?? []).map(({ id }) => ({
  ...{ claimId: id, verdict: "rejected" as const, by: "person", at: "2024-02-03T10:00:00Z" },
}));

/** The whole way, with sources that have been read and extracted before. */
async function bring(store: Store, some: readonly StoredSource[]): Promise<void> {
  const named = (title: string) => some.find(({ source }) => source.title === title) ?? source("", []);
  const report = await ingest(
    some.map(({ source }) => ({ name: source.title, bytes: new Uint8Array() })),
    {
      read: ({ name }) => ({ source: named(name).source, noticed: [] }),
      extractor: {
        name: "test@1",
        extract: async ({ title }) => ({ ...named(title), sentences: 1, noticed: [] }),
      },
      store,
    },
  );
  expect(report.stored).toBe(some.length);
}

async function contentOf(store: Store): Promise<readonly unknown[]> {
  return [await exported(store), await projected(store), await violations(store)];
}

async function linesFrom(store: Store): Promise<string[]> {
  return (await exported(store)).trimEnd().split("\n");
}

async function violations(store: Store): Promise<string[]> {
  const found: string[] = [];
  for await (const { check: name, id } of check(store)) found.push(`${name} ${id}`);
  return found.sort();
}
