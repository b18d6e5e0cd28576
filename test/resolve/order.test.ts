import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judgement, JudgementKey, SourceContent } from "../../src/model/index.ts";
import { resolve, resolveWithout } from "../../src/resolve/index.ts";
import { context } from "../support/context.ts";
import { holding, judged } from "../support/linking.ts";

/** Few names, so that much hangs together and much is contradicted. */
const people = [
  ...["[Amara Osei]", "[Dr Amara Osei]", "[Mr Amara Osei]", "[Amara Joy Osei]", "[Amara B. Osei], also [Amara Lind]"],
  ...["[Amara Lind]", "[Amara Osei], 34,", "[Ms Amara Lind], 71,", "[Osei, Amara]"],
];
const bodies = [
  "[Marlow]",
  "[Marlow Ltd]",
  "[Marlow plc]",
  "[Marlow Holdings Ltd] or [Marlow]",
  "[Marlow Foundation Ltd], [Marlow]",
];

const anySource = fc
  .tuple(fc.nat(10_000), fc.boolean(), fc.nat(8), fc.nat(4), fc.boolean())
  .map(([number, isPerson, person, body, registered]): SourceContent => {
    const details = { date: "2024-05-01", url: `https://example.org/${number}` };
    const refs = registered ? [{ register: "ods", id: `R${body % 2}` }] : [];
    return isPerson
      ? context("Person", people[person] ?? "", details)
      : context("Organisation", bodies[body] ?? "", { ...details, refs });
  });
const someSources = fc.uniqueArray(anySource, { minLength: 1, maxLength: 9, selector: ({ source }) => source.id });

const text = ({ left, right, by, reason }: Judgement) => `${left} ${right} ${by}: ${reason}`;
const key = ({ left, right, by }: JudgementKey) => `${left} ${right} ${by}`;

describe("what the rules judge", () => {
  test("follows from what is there, whatever came and went, and in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(someSources, fc.array(fc.nat(8), { maxLength: 5 }), async (sources, leaving) => {
        let there: readonly SourceContent[] = [];
        const standing = new Map<string, Judgement>();
        const check = () => {
          expect([...standing.values()].map(text).sort()).toEqual(judged(there).map(text).sort());
        };
        const change = ({ judgements, retractions }: Awaited<ReturnType<typeof resolve>>) => {
          for (const each of retractions) expect(standing.delete(key(each))).toBe(true);
          for (const each of judgements) standing.set(key(each), each);
        };
        for (const source of sources) {
          change(await resolve([source], holding(there)));
          there = [...there, source];
          check();
        }
        for (const turn of leaving) {
          const gone = there[turn % Math.max(1, there.length)];
          if (!gone) break;
          change(await resolveWithout(gone.appearances, holding(there)));
          for (const [name, { left, right }] of standing) {
            if (gone.appearances.some(({ id }) => id === left || id === right)) standing.delete(name);
          }
          there = there.filter((each) => each !== gone);
          check();
        }
      }),
      { numRuns: 300 },
    );
  });

  test("several at once are judged as one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(someSources, fc.nat(8), async (sources, at) => {
        const [first, rest] = [sources.slice(0, at), sources.slice(at)];
        const { judgements, retractions } = await resolve(rest, holding(first));
        const gone = new Set(retractions.map(key));
        const standing = new Map(
          judged(first)
            .filter((each) => !gone.has(key(each)))
            .map((each) => [key(each), each]),
        );
        for (const each of judgements) standing.set(key(each), each);
        expect([...standing.values()].map(text).sort()).toEqual(judged(sources).map(text).sort());
      }),
      { numRuns: 200 },
    );
  });
});
