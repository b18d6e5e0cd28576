/**
 * An annotated passage: what somebody says is in a text, entities by their surface forms and relations between them.
 * Gold data and predictions have this one form; a prediction may leave out whatever it does not say.
 */
import { z } from "zod";

const AnnotatedEntity = z
  .object({
    id: z.string().optional(),
    type: z.string(),
    /** Every distinct form of its name, and every description that stands for it. */
    names: z.array(z.string()).readonly().nullish(),
    nominals: z.array(z.string()).readonly().nullish(),
  })
  .transform(({ id, type, names, nominals }) => ({ id, type, names: names ?? [], nominals: nominals ?? [] }));

const AnnotatedRelation = z
  .object({
    subject: z.string(),
    predicate: z.string(),
    object: z.string(),
    evidence: z.string().nullish(),
    speaker: z.string().nullish(),
    stance: z.string().nullish(),
    polarity: z.boolean().nullish(),
    when: z.string().nullish(),
    role: z.string().nullish(),
  })
  .transform(({ subject, predicate, object, evidence, speaker, stance, polarity, when, role }) => ({
    subject,
    predicate,
    object,
    evidence: evidence ?? "",
    // An empty word says as little as none.
    speaker: speaker || undefined,
    stance: stance || "asserted",
    polarity: polarity ?? true,
    when: when || undefined,
    role: role || "",
  }));

export const Annotated = z
  .object({
    date: z.string().nullish(),
    entities: z.array(AnnotatedEntity).default([]),
    relations: z.array(AnnotatedRelation).default([]),
  })
  .transform(({ date, entities, relations }) => ({
    date: date ?? undefined,
    entities: entities.map((entity, at) => ({ ...entity, id: entity.id ?? `p${at}` })),
    relations,
  }));
export type Annotated = z.infer<typeof Annotated>;
export type AnnotatedEntity = Annotated["entities"][number];
export type AnnotatedRelation = Annotated["relations"][number];

/** A passage with both sides, ready to be compared. `text` is the passage as it stands in the file. */
export interface Pair {
  readonly name: string;
  readonly text: string;
  readonly gold: Annotated;
  readonly predicted: Annotated;
}

/** Shown as plain fact: asserted and affirmed. */
export function isPlain({ stance, polarity }: AnnotatedRelation): boolean {
  return stance === "asserted" && polarity;
}
