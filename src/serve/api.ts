/**
 * What goes over the wire, once: the server makes it, the page parses it. Imports zod and the model, and runs in
 * a browser. Offsets are those of the source's text.
 */
import { z } from "zod";
import { Evidence, Polarity, Stance } from "../model/claim.ts";
import { EntityType } from "../model/entity/index.ts";
import { ClaimId, EntityId, SourceId } from "../model/ids.ts";
import { Predicate } from "../model/predicate/index.ts";
import { Passage, SourceKind } from "../model/source.ts";

const offset = z.int().nonnegative();

/** A source without its text. */
export const SourceHead = z.object({
  id: SourceId,
  title: z.string(),
  kind: SourceKind,
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
});
export type SourceHead = z.infer<typeof SourceHead>;

export const ShownEntity = z.object({
  id: EntityId,
  type: EntityType,
  name: z.string(),
  names: z.array(z.string()),
  /** The sources that it is named in. */
  sources: z.array(SourceId),
});
export type ShownEntity = z.infer<typeof ShownEntity>;

/**
 * All claims that say one thing in one way: the same ends, predicate, stance and polarity. Of a symmetric predicate,
 * claims of both directions.
 */
export const Line = z.object({
  subject: EntityId,
  predicate: Predicate,
  object: EntityId,
  stance: Stance,
  polarity: Polarity,
  roles: z.array(z.string()),
  claims: z.array(ClaimId),
  sources: z.array(SourceId),
  /** First and last day that the claims' times allow. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
});
export type Line = z.infer<typeof Line>;

/** A piece of the graph. Two slices can be laid over each other. */
export const Slice = z.object({
  entities: z.array(ShownEntity),
  lines: z.array(Line),
  sources: z.array(SourceHead),
  /** Entities that the limit left out. */
  left: z.int().nonnegative(),
});
export type Slice = z.infer<typeof Slice>;

/** An entity by any of its appearances' ids, with its neighbours. */
export const Neighbourhood = Slice.extend({ centre: EntityId });
export type Neighbourhood = z.infer<typeof Neighbourhood>;

export const SearchHit = ShownEntity.pick({ id: true, type: true, name: true, names: true });
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchHits = z.object({ hits: z.array(SearchHit) });
export type SearchHits = z.infer<typeof SearchHits>;

const End = z.object({ id: EntityId, name: z.string(), type: EntityType });

/** A claim with all it takes to judge it: the passage around the sentence, and where in it the ends stand. */
export const ShownClaim = z.object({
  id: ClaimId,
  source: SourceHead,
  predicate: Predicate,
  subject: End,
  object: End,
  role: z.string().nullable(),
  stance: Stance,
  polarity: Polarity,
  /** Who says it inside the text; absent when it is the author. */
  saidBy: End.nullable(),
  /** EDTF, and the words for it. */
  when: z.string().nullable(),
  whenText: z.string().nullable(),
  evidence: Evidence,
  passage: Passage.unwrap().extend({ text: z.string() }),
  marks: z.array(z.object({ start: offset, end: offset, is: z.enum(["subject", "object"]) })),
});
export type ShownClaim = z.infer<typeof ShownClaim>;
/** `cut`: there are more. */
export const ShownClaims = z.object({ claims: z.array(ShownClaim), cut: z.boolean() });
export type ShownClaims = z.infer<typeof ShownClaims>;

/** The whole of a source, with what was found in it. */
export const ShownSource = z.object({
  source: SourceHead,
  passages: z.array(Passage.unwrap().extend({ text: z.string() })),
  mentions: z.array(z.object({ start: offset, end: offset, entity: EntityId })),
  entities: z.array(End),
  claims: z.array(
    z.object({
      id: ClaimId,
      start: offset,
      end: offset,
      subject: EntityId,
      predicate: Predicate,
      object: EntityId,
      stance: Stance,
      polarity: Polarity,
    }),
  ),
});
export type ShownSource = z.infer<typeof ShownSource>;

/** Every answer that is not 200. */
export const Failure = z.object({
  error: z.object({ code: z.string(), message: z.string(), advice: z.string().nullable() }),
});
export type Failure = z.infer<typeof Failure>;

/** The endpoints, so that no address is written twice. */
export const endpoint = {
  graph: "/api/graph",
  search: "/api/search",
  entity: (id: EntityId) => `/api/entities/${id}`,
  claims: "/api/claims",
  source: (id: SourceId) => `/api/sources/${id}`,
} as const;
