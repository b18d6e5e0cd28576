/**
 * A corrected version in the place of a source. What people decided about the old version holds for the new one where
 * it is about the same thing or the same claim; what has no place there any more waits for the old version.
 */
import { InquiryError } from "./errors.ts";
import type { IngestParts } from "./ingest.ts";
import {
  type AppearanceId,
  type Claim,
  Fulfilment,
  isPersons,
  Judgement,
  pair,
  Review,
  type SourceId,
  type VersionDifference,
  versionDifference,
} from "./model/index.ts";
import type { Batch, Input, Run, Store, StoredSource } from "./ports.ts";
import { identify, resolveInstead } from "./resolve/index.ts";
import { readBack } from "./store/present.ts";
import { fulfilmentsIn, judgementsIn, reviewsIn } from "./store/statements/decisions.ts";
import { unknownSource } from "./withdraw.ts";

export interface Replacement {
  readonly before: SourceId;
  readonly after: SourceId;
  /** How many claims are the same. */
  readonly same: number;
  readonly changed: VersionDifference["changed"];
  readonly gone: readonly Claim[];
  readonly added: readonly Claim[];
  /** What the ends of these claims are called. */
  readonly names: { readonly [appearance: AppearanceId]: string };
  /** Decisions by people that hold for the new version, and that wait for the old one. */
  readonly carried: number;
  readonly waiting: number;
}

/**
 * The old version leaves and the new one comes in one batch: whatever happens, one of them is there.
 * @throws InquiryError `source-unknown`; `usage` when the new version is there as another source already
 */
export async function replace(id: SourceId, version: StoredSource, store: Store): Promise<Replacement> {
  const { id: after } = version.source;
  const decided = await decisionsOn(store.run, id);
  let told: Replacement | undefined;
  await store.apply(async ({ has, contentOf, namesakes }) => {
    const old = await contentOf(id);
    if (!old) throw unknownSource(id);
    if (after !== id && (await has(after))) {
      throw new InquiryError("usage", `the new version is there already, as ${after}`, {
        advice: "Withdraw the old one.",
      });
    }
    const difference = versionDifference(old, version);
    const { batch, count } = after === id ? everything(decided) : carriedOver(decided, difference);
    const { judgements, retractions } = await resolveInstead(old.appearances, [version], namesakes);
    const { changed, gone, added } = difference;
    told = {
      ...{ before: id, after, same: difference.claims.size, changed, gone, added },
      names: namesOf([...changed.flatMap(({ before, after }) => [before, after]), ...gone, ...added], [old, version]),
      ...{ carried: count, waiting: sizeOf(decided) - count },
    };
    return {
      ...batch,
      withdrawals: [id],
      sources: [version],
      judgements: [...judgements, ...(batch.judgements ?? [])],
      retractions: [...retractions, ...(batch.retractions ?? [])],
    };
  });
  if (!told) throw new RangeError("a batch is worked out before it is written");
  return told;
}

/**
 * A file as the new version: read and extracted, with the address, the publisher, the kind and the date of the old one
 * where nothing else is said of it.
 * @throws InquiryError `source-unknown`, `input-unreadable`
 */
export async function versionFrom(
  id: SourceId,
  input: Input,
  { read, extractor, store }: IngestParts,
): Promise<StoredSource> {
  const old = await contentOf(store, id);
  if (!old) throw unknownSource(id);
  const { url, publisher, kind, date } = old.source;
  const known = { kind, ...(url && { url }), ...(publisher && { publisher }), ...(date && { date }) };
  const { source, noticed } = await read({ ...input, details: { ...known, ...input.details } });
  if (!source) {
    throw new InquiryError("input-unreadable", `${input.name}: ${noticed.at(-1)?.message ?? "there is no text in it"}`);
  }
  const { appearances, claims } = await extractor.extract(source);
  return identify({ source, appearances, claims });
}

function namesOf(claims: readonly Claim[], versions: readonly StoredSource[]): Replacement["names"] {
  const ends = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const all = versions.flatMap(({ appearances }) => appearances);
  return Object.fromEntries(all.flatMap(({ id, name }) => (ends.has(id) ? [[id, name]] : [])));
}

interface Decisions {
  readonly judgements: readonly Judgement[];
  readonly reviews: readonly Review[];
  readonly fulfilments: readonly Fulfilment[];
}

interface Carried {
  /** The decisions as they hold for the new version; the same for the old one, taken back. */
  readonly batch: Batch;
  readonly count: number;
}

/** The source is the same by its id, so its decisions come back by themselves as far as they can. */
function everything(decided: Decisions): Carried {
  return { batch: {}, count: sizeOf(decided) };
}

function carriedOver(decided: Decisions, { appearances, claims }: VersionDifference): Carried {
  const thing = (id: string) => appearances.get(id);
  const claim = (id: string) => claims.get(id);
  const judged = decided.judgements.filter(({ left, right }) => thing(left) ?? thing(right));
  const reviewed = decided.reviews.filter(({ claimId }) => claim(claimId));
  const fulfilled = decided.fulfilments.filter(({ expected, reported }) => claim(expected) ?? claim(reported));
  return {
    batch: {
      judgements: judged.map(({ left, right, ...rest }) => ({
        ...rest,
        ...pair(thing(left) ?? left, thing(right) ?? right),
      })),
      reviews: reviewed.map(({ claimId, ...rest }) => ({ ...rest, claimId: claim(claimId) ?? claimId })),
      fulfilments: fulfilled.map(({ expected, reported, ...rest }) => ({
        ...rest,
        ...{ expected: claim(expected) ?? expected, reported: claim(reported) ?? reported },
      })),
      retractions: judged.map(({ left, right, by }) => ({ left, right, by })),
      unreviews: reviewed.map(({ claimId }) => claimId),
      unfulfilments: fulfilled.map(({ expected, reported }) => ({ expected, reported })),
    },
    count: judged.length + reviewed.length + fulfilled.length,
  };
}

async function decisionsOn(run: Run, id: SourceId): Promise<Decisions> {
  const ids = { ids: [id] };
  return {
    judgements: (await run(judgementsIn, ids)).map((row) => readBack(Judgement, row, row.left)),
    reviews: (await run(reviewsIn, ids)).map((row) => readBack(Review, row, row.claimId)).filter(isPersons),
    fulfilments: (await run(fulfilmentsIn, ids)).map((row) => readBack(Fulfilment, row, row.expected)),
  };
}

function sizeOf({ judgements, reviews, fulfilments }: Decisions): number {
  return judgements.length + reviews.length + fulfilments.length;
}

/** Read where a batch is made; nothing is written. */
async function contentOf(store: Store, id: SourceId): Promise<StoredSource | undefined> {
  let found: StoredSource | undefined;
  await store.apply(async (standing) => {
    found = await standing.contentOf(id);
    return {};
  });
  return found;
}
