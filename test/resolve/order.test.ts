import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AppearanceId,
  Groups,
  groundsOf,
  type Judgement,
  type JudgementKey,
  type SourceContent,
  type Verdict,
} from "../../src/model/index.ts";
import { resolve, resolveInstead, resolveWithout } from "../../src/resolve/index.ts";
import { context } from "../support/context.ts";
import { entitiesOf, holding, judged, proposed } from "../support/linking.ts";

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

  test("some in the place of others are judged as if these had never been there", async () => {
    await fc.assert(
      fc.asyncProperty(someSources, fc.nat(8), fc.nat(8), async (sources, from, to) => {
        const [gone, staying, arriving] = [
          sources.slice(0, from),
          sources.slice(from, from + to),
          sources.slice(from + to),
        ];
        const leaving = gone.flatMap(({ appearances }) => appearances);
        const left = new Set(leaving.map(({ id }) => id));
        const standing = new Map(judged([...gone, ...staying]).map((each) => [key(each), each]));
        const { judgements, retractions } = await resolveInstead(leaving, arriving, holding([...gone, ...staying]));
        for (const [name, each] of standing) if (left.has(each.left) || left.has(each.right)) standing.delete(name);
        for (const each of retractions) standing.delete(key(each));
        for (const each of judgements) standing.set(key(each), each);
        expect([...standing.values()].map(text).sort()).toEqual(
          judged([...staying, ...arriving])
            .map(text)
            .sort(),
        );
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

/** Sources, how many are there at first, and for each of two moments which suggestion is answered, and how. */
const answered = fc.tuple(
  someSources,
  fc.nat(8),
  fc.array(fc.tuple(fc.nat(20), fc.constantFrom<Verdict>("different", "different", "same")), {
    minLength: 2,
    maxLength: 2,
  }),
);

describe("what a person is asked", () => {
  test("follows from what is there, and two names that were judged different are not asked about again", () => {
    fc.assert(
      fc.property(answered, ([sources, at, answers]) => {
        const decisions: Judgement[] = [];
        const refused: (readonly [one: readonly AppearanceId[], other: readonly AppearanceId[]])[] = [];
        for (const [moment, there] of [sources.slice(0, at), sources, sources].entries()) {
          const standing = [...judged(there), ...decisions];
          const open = proposed(there, standing);
          expect(proposed(there.toReversed(), standing.toReversed())).toEqual(open);
          const entityOf = entitiesOf(there, standing);
          const isIn = (some: readonly AppearanceId[], entity: AppearanceId) =>
            some.some((id) => entityOf.get(id) === entity);
          for (const { left, right } of open) {
            const again = refused.filter(
              ([one, other]) => (isIn(one, left) && isIn(other, right)) || (isIn(one, right) && isIn(other, left)),
            );
            expect(again).toEqual([]);
          }
          const [turn, verdict] = answers[moment] ?? [0, "unsure"];
          const asked = open[turn % Math.max(1, open.length)];
          if (!asked) continue;
          const { left, right } = asked;
          decisions.push({ left, right, verdict, by: "person", reason: "Read both." });
          const membersOf = (entity: AppearanceId) => [...entityOf.keys()].filter((id) => entityOf.get(id) === entity);
          if (verdict === "different" && !areNamesakes(left, right, there))
            refused.push([membersOf(left), membersOf(right)]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether somebody may take the one's name for the other's: they share a ground, or each shares one with a third. */
function areNamesakes(one: AppearanceId, other: AppearanceId, sources: readonly SourceContent[]): boolean {
  const names = new Groups();
  for (const [id, grounds] of sources.flatMap((source) => [...groundsOf(source)])) {
    for (const { key } of grounds) {
      names.add(id);
      names.add(key);
      names.join(id, key);
    }
  }
  return names.of(one) === names.of(other);
}
