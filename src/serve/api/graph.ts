/** Pieces of the graph as they are drawn: things, lines between them, and the sources that they rest on. */
import { z } from "zod";
import { Polarity, Stance } from "../../model/claim.ts";
import { EntityType } from "../../model/entity/index.ts";
import { ClaimId, EntityId, SourceId } from "../../model/ids.ts";
import { Predicate } from "../../model/predicate/index.ts";
import { SourceKind } from "../../model/source.ts";

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
  /** The roles that are the object's: said from the other end of a symmetric predicate. */
  rolesBack: z.array(z.string()),
  claims: z.array(ClaimId),
  /** Who says so; null is the author of a source. */
  saidBy: z.array(z.object({ id: EntityId, name: z.string() }).nullable()),
  /** Those of the claims that a person accepted. */
  accepted: z.array(ClaimId),
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

/** Things that much is said between. Made for drawing: it says nothing about what they have in common. */
export const Group = z.object({
  id: z.string().regex(/^g_[0-9a-z]{16}$/),
  members: z.int().positive(),
  /** Those with the most claims. */
  among: z.array(z.object({ id: EntityId, name: z.string(), type: EntityType })),
});
export type Group = z.infer<typeof Group>;

export const GroupTie = z.object({ one: z.string(), other: z.string(), claims: z.int().positive() });
export type GroupTie = z.infer<typeof GroupTie>;

/**
 * The whole graph; or, where it holds more than 10,000 things and edges, its groups with what is said between them, the
 * largest first, and beside them the things named in most sources.
 */
export const Overview = Slice.extend({
  /** Things in the graph. */
  total: z.int().nonnegative(),
  /** Empty where everything is drawn. */
  groups: z.array(Group),
  ties: z.array(GroupTie),
});
export type Overview = z.infer<typeof Overview>;

/** An entity by any of its appearances' ids, with its neighbours. */
export const Neighbourhood = Slice.extend({ centre: EntityId });
export type Neighbourhood = z.infer<typeof Neighbourhood>;

export const SearchHit = ShownEntity.pick({ id: true, type: true, name: true, names: true });
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchHits = z.object({ hits: z.array(SearchHit) });
export type SearchHits = z.infer<typeof SearchHits>;

/** A thing by its name, where no more of it is needed. */
export const End = z.object({ id: EntityId, name: z.string(), type: EntityType });
export type End = z.infer<typeof End>;
