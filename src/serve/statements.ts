/** The Cypher files behind the explorer, `cypher/show`, each bound to its parameters and its row. */
import { z } from "zod";
import { statement } from "../cypher/statement.ts";
import {
  AppearanceId,
  ClaimId,
  EntityId,
  EntityType,
  Passage,
  Polarity,
  Predicate,
  passageKinds,
  SourceId,
  Stance,
} from "../model/index.ts";
import { SourceHead } from "./api.ts";

const limit = z.int().positive();
const offset = z.int().nonnegative();
const day = z.string().nullable();
const none = z.object({});
const ids = z.object({ ids: z.array(z.string()) });
const ofSource = z.object({ id: SourceId });

const PassageRow = Passage.unwrap().extend({
  kind: z.enum(passageKinds),
  page: z.int().nullable(),
  speaker: z.string().nullable(),
  text: z.string(),
});
export type PassageRow = z.infer<typeof PassageRow>;

const found = { id: EntityId, labels: z.array(z.string()), name: z.string(), names: z.array(z.string()) };
export const EntityRow = z.object({ ...found, sources: z.array(SourceId) });
export type EntityRow = z.infer<typeof EntityRow>;

export const entities = statement("show/entities", { params: z.object({ limit }), row: EntityRow });

export const entitiesById = statement("show/entities-by-id", { params: ids, row: EntityRow });

export const entityCount = statement("show/entity-count", { params: none, row: z.object({ total: offset }) });

export const entityOf = statement("show/entity-of", {
  params: z.object({ id: AppearanceId }),
  row: z.object({ id: EntityId }),
});

const entityIds = z.object({ id: EntityId });

export const entitiesOf = statement("show/entities-of", { params: ids, row: entityIds });

export const entitiesNamed = statement("show/entities-named", {
  params: z.object({ names: z.array(z.string()) }),
  row: entityIds,
});

export const endsOf = statement("show/ends-of", {
  params: ids,
  row: z.object({ id: ClaimId, subject: EntityId, object: EntityId }),
});

export const edgeCount = statement("show/edge-count", { params: none, row: z.object({ total: offset }) });

const PairRow = z.object({ one: EntityId, other: EntityId, claims: offset });
export type PairRow = z.infer<typeof PairRow>;
export const pairs = statement("show/pairs", { params: none, row: PairRow });

export const neighboursOf = statement("show/neighbours-of", {
  params: z.object({ id: AppearanceId, limit }),
  row: z.object({ id: EntityId }),
});

const between = { subject: EntityId, predicate: Predicate, object: EntityId };

const EdgeRow = z.object({
  ...between,
  roles: z.array(z.string()),
  claims: z.array(ClaimId),
  sources: z.array(SourceId),
  earliest: day,
  latest: day,
});
export type EdgeRow = z.infer<typeof EdgeRow>;
export const edgesAmong = statement("show/edges-among", { params: ids, row: EdgeRow });
export const edges = statement("show/edges", { params: none, row: EdgeRow });

const OtherRow = z.object({
  ...between,
  id: ClaimId,
  stance: Stance,
  polarity: Polarity,
  role: z.string().nullable(),
  source: SourceId,
  earliest: day,
  latest: day,
});
export type OtherRow = z.infer<typeof OtherRow>;
export const othersAmong = statement("show/others-among", { params: ids, row: OtherRow });
export const others = statement("show/others", { params: none, row: OtherRow });

export const speakersOf = statement("show/speakers-of", {
  params: ids,
  row: z.object({ claim: ClaimId, id: EntityId, name: z.string() }),
});

export const accepted = statement("show/accepted", { params: none, row: z.object({ id: ClaimId }) });

const ClaimRow = z.object({
  ...between,
  id: ClaimId,
  subjectAppearance: AppearanceId,
  objectAppearance: AppearanceId,
  role: z.string().nullable(),
  stance: Stance,
  polarity: Polarity,
  saidBy: EntityId.nullable(),
  date: z.string().nullable(),
  dateText: z.string().nullable(),
  quote: z.string(),
  quoteStart: offset,
  quoteEnd: offset,
  passage: PassageRow,
  source: SourceHead,
});
export type ClaimRow = z.infer<typeof ClaimRow>;
export const claimsBetween = statement("show/claims-between", {
  params: z.object({ one: AppearanceId, other: AppearanceId, limit }),
  row: ClaimRow,
});

export const unreviewed = statement("show/unreviewed", {
  params: z.object({ skip: offset, limit }),
  row: ClaimRow.extend({ score: z.number() }),
});

export const unreviewedCount = statement("show/unreviewed-count", { params: none, row: z.object({ total: offset }) });

export const mentionsOf = statement("show/mentions-of", {
  params: ids,
  row: z.object({ appearance: AppearanceId, first: offset, last: offset }),
});

const MentionRow = z.object({ appearance: AppearanceId, first: offset, last: offset, passage: PassageRow });
export type MentionRow = z.infer<typeof MentionRow>;
export const mentionPassages = statement("show/mention-passages", { params: ids, row: MentionRow });

export const candidates = statement("show/candidates", {
  params: ids,
  row: z.object({
    ...{ id: AppearanceId, type: EntityType, name: z.string(), entity: EntityId, names: z.array(z.string()) },
    source: SourceHead,
  }),
});

export const dated = statement("show/dated", {
  params: z.object({ limit }),
  row: OtherRow.extend({ date: z.string().nullable(), words: z.string().nullable() }),
});

export const standingCount = statement("show/standing-count", {
  params: none,
  row: z.object({ total: offset, timed: offset }),
});

export const sources = statement("show/sources", { params: none, row: z.object({ source: SourceHead }) });

export const passagesIn = statement("show/passages-in", { params: ofSource, row: z.object({ passage: PassageRow }) });

export const mentionsIn = statement("show/mentions-in", {
  params: ofSource,
  row: z.object({ entity: EntityId, first: offset, last: offset }),
});

export const claimsIn = statement("show/claims-in", {
  params: ofSource,
  row: z.object({ ...between, id: ClaimId, first: offset, last: offset, stance: Stance, polarity: Polarity }),
});
