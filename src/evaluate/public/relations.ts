/**
 * What the relations of public annotated sets are in our predicates: `relations.json`, for measuring here and for
 * learning in `training/`. KnowledgeNet by its property names (Mesquita et al. 2019), Re-DocRED by Wikidata's (Tan et
 * al. 2022). Every relation of a set is listed, those that mean nothing of ours with the reason.
 *
 * A row of the set says that one of `ours` holds whose types are those of its ends; where several remain, the set does
 * not say which. All are affirmed and asserted. Re-DocRED annotates what follows from a whole article, most of all for
 * places: only pairs that share a sentence are surely said.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { EntityType, Predicate } from "../../model/index.ts";

const oursSchema = z.strictObject({
  predicate: Predicate,
  /** The types of our subject and our object, after any reversal. */
  subject: z.array(EntityType).min(1),
  object: z.array(EntityType).min(1),
  /** Our subject is the set's object. */
  reversed: z.boolean(),
  role: z.string().optional(),
});

const relationSchema = z
  .strictObject({ means: z.string(), ours: z.array(oursSchema).readonly(), why: z.string().optional() })
  .refine(({ ours, why }) => ours.length > 0 || why !== undefined, "what is not ours needs its reason");

export type PublicRelation = z.infer<typeof relationSchema>;

/** By the name of the set, then by the relation's id in it. */
export const publicRelations: { readonly [set: string]: { readonly [id: string]: PublicRelation } } = z
  .strictObject({ knowledgenet: z.record(z.string(), relationSchema), redocred: z.record(z.string(), relationSchema) })
  .parse(JSON.parse(readFileSync(new URL("relations.json", import.meta.url), "utf8")));
