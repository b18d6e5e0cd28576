/** Random histories of a store, small enough that much of it hangs together. */
import fc from "fast-check";
import type { FulfilmentKey, Judgement, Verdict } from "../../src/model/index.ts";
import type { Batch, StoredSource } from "../../src/ports.ts";
import { judge, source } from "../support/builders.ts";

const sentences = [
  "Ann Lee TREATED_BY Holm Trust · 2023-05",
  "Ann Lee TREATED_BY Holm Trust · 2021/.. · as outpatient",
  "Ann Lee TREATED_BY Elm Ward · denied",
  "Bo Reed HOLDS_ROLE_AT Holm Trust · as chief executive",
  "Care Watch INSPECTED Holm Trust · 2024-02-03 · says Bo Reed",
  "Care Watch INSPECTED Elm Ward · planned",
  "Holm Trust OPERATES Elm Ward",
  "Holm Trust PART_OF Care Watch · negated",
  "the carer TREATED_BY Holm Trust",
  "the fire TOOK_PLACE_AT Elm Ward · 1999~",
  "Cy O’Neil AUTHORED Tarn Review",
  "Care Watch CRITICISED Holm Trust · alleged",
];

export const someSources: readonly StoredSource[] = Array.from({ length: 6 }, (_, index) =>
  source(
    `Source ${index}`,
    [0, 1, 2, 3, 4].map((turn) => sentences[(index * 5 + turn * (index + 1)) % sentences.length] ?? ""),
    { url: `https://example.org/${index}`, ...(index % 2 === 0 && { date: `2024-0${index + 1}` }) },
  ),
);

/** Mostly of one type, so that one thing leads to another. */
const ids = someSources.flatMap(({ appearances }) =>
  appearances.filter(({ name }) => ["Holm Trust", "Care Watch", "Ann Lee"].includes(name)).map(({ id }) => id),
);

const claimIds = someSources.flatMap(({ claims }) => claims.map(({ id }) => id));

export const anyJudgement: fc.Arbitrary<Judgement> = fc
  .record({
    pair: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one !== other),
    verdict: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Verdict>("same") },
      { weight: 1, arbitrary: fc.constantFrom<Verdict>("different", "unsure") },
    ),
    by: fc.constantFrom("rule:test@1", "rule:test@1", "person"),
  })
  .map(({ pair: [one, other], verdict, by }) => judge(verdict, one, other, by));

/** A step in a history: what it does is worked out against what stands when it is its turn. */
export type Step = (standing: Standing) => Batch;

export interface Standing {
  readonly sources: ReadonlySet<string>;
  readonly judgements: readonly Judgement[];
  readonly reviewed: readonly string[];
  readonly fulfilled: readonly FulfilmentKey[];
}

const bring = fc
  .tuple(fc.subarray([...someSources], { minLength: 1, maxLength: 2 }), fc.array(anyJudgement, { maxLength: 8 }))
  .map(
    ([sources, judgements]): Step =>
      ({ sources: ids }) => ({ sources, judgements: possible(judgements, [...standing(ids), ...sources]) }),
  );
/** As a resolver brings them: each thing is the same as none, one or two of its name that are there. */
const arrive = fc.tuple(fc.constantFrom(...someSources), fc.array(fc.nat(2), { minLength: 12, maxLength: 12 })).map(
  ([arriving, turns]): Step =>
    ({ sources }) => {
      if (sources.has(arriving.source.id)) return {};
      const there = standing(sources).flatMap(({ appearances }) => appearances);
      const judgements = arriving.appearances.flatMap(({ id, name }, index) =>
        there
          .filter((each) => each.name === name)
          .slice(0, turns[index])
          .map((other) => judge("same", id, other.id)),
      );
      return { sources: [arriving], judgements };
    },
);
const judged = fc.array(anyJudgement, { minLength: 1, maxLength: 8 }).map(
  (judgements): Step =>
    ({ sources }) => ({ judgements: possible(judgements, standing(sources)) }),
);
const retracted = fc.nat().map(
  (turn): Step =>
    ({ judgements }) => {
      const key = judgements[turn % Math.max(1, judgements.length)];
      return key ? { retractions: [{ left: key.left, right: key.right, by: key.by }] } : {};
    },
);
const withdrawn = fc.subarray([...someSources], { minLength: 1, maxLength: 2 }).map(
  (sources): Step =>
    () => ({ withdrawals: sources.map(({ source }) => source.id) }),
);
const reviewed = fc.tuple(fc.nat(), fc.constantFrom("accepted" as const, "rejected" as const)).map(
  ([turn, verdict]): Step =>
    ({ sources }) => {
      const claims = standing(sources).flatMap((stored) => stored.claims);
      const claim = claims[turn % Math.max(1, claims.length)];
      return claim
        ? { reviews: [{ claimId: claim.id, verdict, by: "person:A. Reader", at: "2024-02-03T10:00:00Z" }] }
        : {};
    },
);
const unreviewed = fc.nat().map(
  (turn): Step =>
    ({ reviewed }) => ({ unreviews: reviewed.slice(turn % 3, (turn % 3) + 1) }),
);

const fulfilled = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("accepted" as const, "rejected" as const)).map(
  ([one, other, verdict]): Step =>
    () => {
      const [expected = "", reported = ""] = [one, other].map((turn) => claimIds[turn % claimIds.length]);
      if (expected === reported) return {};
      return { fulfilments: [{ expected, reported, verdict, by: "person", at: "2024-02-03T10:00:00Z" }] };
    },
);
const unfulfilled = fc.nat().map(
  (turn): Step =>
    ({ fulfilled }) => ({ unfulfilments: fulfilled.slice(turn % 3, (turn % 3) + 1) }),
);

const step = fc.oneof(
  { weight: 2, arbitrary: bring },
  { weight: 6, arbitrary: arrive },
  { weight: 3, arbitrary: judged },
  { weight: 2, arbitrary: retracted },
  { weight: 2, arbitrary: withdrawn },
  { weight: 2, arbitrary: reviewed },
  { weight: 1, arbitrary: unreviewed },
  { weight: 1, arbitrary: fulfilled },
  { weight: 1, arbitrary: unfulfilled },
);

/** Several steps in one batch, as far as they can go together. */
const mixed = fc.array(step, { minLength: 2, maxLength: 3 }).map(
  (steps): Step =>
    (standing) =>
      together(
        steps.map((each) => each(standing)),
        standing,
      ),
);

export const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: step }, { weight: 1, arbitrary: mixed }),
  { minLength: 1, maxLength: 10 },
);

/** One batch of several; what would be about a source that the batch itself takes out is left out. */
function together(batches: readonly Batch[], { sources: ids }: Standing): Batch {
  const all = <T>(of: (batch: Batch) => readonly T[] | undefined): T[] => batches.flatMap((batch) => of(batch) ?? []);
  const withdrawals = all((batch) => batch.withdrawals);
  const sources = all((batch) => batch.sources);
  const staying = new Set([...ids].filter((id) => !withdrawals.includes(id)));
  for (const { source } of sources) staying.add(source.id);
  const there = standing(staying);
  const claims = new Set(there.flatMap((stored) => stored.claims.map(({ id }) => id)));
  return {
    withdrawals,
    sources,
    retractions: all((batch) => batch.retractions),
    judgements: possible(
      all((batch) => batch.judgements),
      there,
    ),
    unreviews: all((batch) => batch.unreviews),
    reviews: all((batch) => batch.reviews).filter(({ claimId }) => claims.has(claimId)),
    unfulfilments: all((batch) => batch.unfulfilments),
    fulfilments: all((batch) => batch.fulfilments),
  };
}

/** Judgements whose both ends are in these sources. */
export function possible(judgements: readonly Judgement[], sources: readonly StoredSource[]): Judgement[] {
  const there = new Set(sources.flatMap(({ appearances }) => appearances.map(({ id }) => id)));
  return judgements.filter(({ left, right }) => there.has(left) && there.has(right));
}

/** Those of the sources that stand. */
function standing(ids: ReadonlySet<string>): StoredSource[] {
  return someSources.filter(({ source }) => ids.has(source.id));
}
