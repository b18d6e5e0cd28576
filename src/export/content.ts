/**
 * What is exported: things, claims and sources, read from a store and cut down to what somebody chose. Formats turn it
 * into bytes and never look at a store.
 */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import {
  ClaimId,
  EntityId,
  type EntityType,
  entityTypeAmong,
  Polarity,
  Predicate,
  SourceId,
  SourceKind,
  Stance,
} from "../model/index.ts";
import type { Run } from "../ports.ts";

const text = z.string().nullable();
const none = z.object({});

const EntityRow = z.object({
  ...{ id: EntityId, labels: z.array(z.string()), name: z.string(), names: z.array(z.string()) },
  /** `register:id`, as the store has them. */
  refs: z.array(z.string()),
  sources: z.array(SourceId),
});
const entities = statement("export/entities", { params: none, row: EntityRow });

const ClaimRow = z.object({
  ...{ id: ClaimId, subject: EntityId, predicate: Predicate, object: EntityId, role: text },
  ...{ stance: Stance, polarity: Polarity, speaker: EntityId.nullable(), saidBy: text },
  ...{ edtf: text, words: text, earliest: text, latest: text },
  ...{ quote: z.string(), first: z.int(), last: z.int(), source: SourceId },
  ...{ extractor: z.string(), score: z.number(), review: text },
});
const claims = statement("export/claims", { params: none, row: ClaimRow });

const SourceRow = z.object({
  ...{ id: SourceId, title: z.string(), kind: SourceKind, publisher: text, url: text, date: text, sha256: z.string() },
});
const sources = statement("export/sources", { params: none, row: SourceRow });

export type ExportedClaim = z.infer<typeof ClaimRow>;
export type ExportedSource = z.infer<typeof SourceRow>;
export interface ExportedEntity extends Omit<z.infer<typeof EntityRow>, "labels"> {
  readonly type: EntityType;
}

export interface Content {
  /** The day of the export, ISO 8601; absent where the caller has no clock. */
  readonly made?: string | undefined;
  readonly entities: readonly ExportedEntity[];
  readonly claims: readonly ExportedClaim[];
  readonly sources: readonly ExportedSource[];
}

/** What somebody chose; what is left out is not limited. */
export interface Chosen {
  readonly entities?: readonly EntityId[] | undefined;
  readonly claims?: readonly ClaimId[] | undefined;
}

/** Claims come with the things that they join; sources are those that anything chosen rests on. */
export async function contentOf(run: Run, chosen: Chosen = {}, made?: string): Promise<Content> {
  const [allEntities, allClaims, allSources] = await Promise.all([
    run(entities, {}),
    run(claims, {}),
    run(sources, {}),
  ]);
  const wantedClaims = chosen.claims && new Set(chosen.claims);
  const wantedEntities = chosen.entities && new Set(chosen.entities);
  const kept = allClaims.filter(
    ({ id, subject, object }) =>
      wantedClaims?.has(id) ?? (!wantedEntities || (wantedEntities.has(subject) && wantedEntities.has(object))),
  );
  const joined = new Set(kept.flatMap(({ subject, object }) => [subject, object]));
  const isKept = ({ id }: { readonly id: EntityId }) =>
    joined.has(id) || (wantedEntities ? wantedEntities.has(id) : !wantedClaims);
  const things = allEntities.filter(isKept).map(({ labels, sources, ...entity }) => ({
    ...entity,
    type: entityTypeAmong(labels),
    sources: [...sources].sort(),
  }));
  const used = new Set([...kept.map(({ source }) => source), ...things.flatMap((thing) => thing.sources)]);
  return { made, entities: things, claims: kept, sources: allSources.filter(({ id }) => used.has(id)) };
}
