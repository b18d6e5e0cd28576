/** One thing as it appears in one source: its mentions taken together. */
import { z } from "zod";
import { EntityType } from "./entity/index.ts";
import { AppearanceId, SourceId } from "./ids.ts";

export const mentionForms = ["name", "nominal", "pronoun"] as const;
export const MentionForm = z.enum(mentionForms);
export type MentionForm = z.infer<typeof MentionForm>;

/** A place in the text that stands for something. */
export const Mention = z
  .object({ start: z.int().nonnegative(), end: z.int().positive(), form: MentionForm })
  .readonly();
export type Mention = z.infer<typeof Mention>;

/** An id in a register outside, with where it comes from: `{ register: "ods", id: "RHA" }`. */
export const ExternalRef = z
  .object({ register: z.string().regex(/^[a-z][a-z0-9-]*$/), id: z.string().min(1) })
  .readonly();
export type ExternalRef = z.infer<typeof ExternalRef>;

export const Appearance = z
  .object({
    id: AppearanceId,
    sourceId: SourceId,
    type: EntityType,
    /** The best name, or the clearest description of a thing without one. */
    name: z.string().min(1),
    /** In the order of the text; the first one gives the id. */
    mentions: z.array(Mention).min(1).readonly(),
    refs: z.array(ExternalRef).readonly(),
  })
  .readonly();
export type Appearance = z.infer<typeof Appearance>;
