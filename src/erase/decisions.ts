/** What people decided, and foreign rules, as it holds for sources that have changed; no reason names the person. */
import {
  type AppearanceId,
  type ClaimId,
  type Fulfilment,
  isPersons,
  type Judgement,
  pair,
  type Review,
} from "../model/index.ts";
import type { Batch } from "../ports.ts";
import type { Person } from "./edits.ts";
import { patternOf } from "./names.ts";
import type { ErasedSource } from "./source.ts";
import { renamed } from "./words.ts";

export interface Decisions {
  readonly judgements: readonly Judgement[];
  readonly reviews: readonly Review[];
  readonly fulfilments: readonly Fulfilment[];
}

export interface CarriedDecisions {
  readonly batch: Pick<Batch, "retractions" | "judgements" | "unreviews" | "reviews" | "unfulfilments" | "fulfilments">;
  /** How many are about the person. */
  readonly about: number;
}

export function carriedDecisions(
  { judgements, reviews, fulfilments }: Decisions,
  sources: readonly ErasedSource[],
  person: Person,
): CarriedDecisions {
  const things = new Map(sources.flatMap(({ appearances }) => [...appearances]));
  const claims = new Map(sources.flatMap(({ claims }) => [...claims]));
  const claimsAbout = new Set(sources.flatMap(({ about }) => [...about]));
  const told = toldWithout(person);
  const thing = (id: AppearanceId) => things.get(id) ?? id;
  const claim = (id: ClaimId) => claims.get(id) ?? id;
  const isTheirs = (...ids: readonly string[]) => ids.some((id) => person.appearances.has(id) || claimsAbout.has(id));

  const judged = judgements.map((before) => {
    const about = isTheirs(before.left, before.right);
    const { left, right, by, reason } = before;
    return {
      before,
      about,
      after: { ...before, ...pair(thing(left), thing(right)), by: told(by, about), reason: told(reason, about) },
    };
  });
  const reviewed = reviews.map((before) => {
    const about = isTheirs(before.claimId);
    return { before, about, after: { ...before, claimId: claim(before.claimId), ...noted(before, about) } };
  });
  const fulfilled = fulfilments.map((before) => {
    const { expected, reported } = before;
    const about = isTheirs(expected, reported);
    return {
      before,
      about,
      after: { ...before, expected: claim(expected), reported: claim(reported), ...noted(before, about) },
    };
  });
  function noted({ by, note }: { readonly by: string; readonly note?: string | undefined }, about: boolean) {
    return { by: told(by, about), ...(note !== undefined && { note: told(note, about) }) };
  }

  // What a rule judged goes with its source, so it is given again even where it is the same.
  const changedJudgements = judged.filter(
    ({ before, after }) => isOther(before, after) || things.has(before.left) || things.has(before.right),
  );
  const changedReviews = reviewed.filter(({ before, after }) => isOther(before, after));
  const changedFulfilments = fulfilled.filter(({ before, after }) => isOther(before, after));
  return {
    batch: {
      retractions: changedJudgements.map(({ before: { left, right, by } }) => ({ left, right, by })),
      // Two appearances that have become one need no judgement.
      judgements: changedJudgements.map(({ after }) => after).filter(({ left, right }) => left !== right),
      unreviews: changedReviews.map(({ before: { claimId } }) => claimId),
      reviews: changedReviews.map(({ after }) => after),
      unfulfilments: changedFulfilments.map(({ before: { expected, reported } }) => ({ expected, reported })),
      fulfilments: changedFulfilments
        .map(({ after }) => after)
        .filter(({ expected, reported }) => expected !== reported),
    },
    about: [...judged, ...reviewed, ...fulfilled].filter(({ before, about }) => about && isPersons(before)).length,
  };
}

function isOther(before: object, after: object): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** Of a decision about the person each word of the name goes, of others the full name. */
function toldWithout({ names, pseudonym }: Person): (words: string, about: boolean) => string {
  const full = patternOf(names.full, "loose");
  const all = patternOf([...names.full, ...names.titled, ...names.single, ...names.parts], "loose");
  return (words, about) => (about || (full && words.search(full) >= 0) ? renamed(words, all, pseudonym) : words);
}
