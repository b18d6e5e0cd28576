/** A source is what was ingested: its frozen text and the passages that make it up. */
import { z } from "zod";
import { Edtf } from "./edtf.ts";
import { SourceId } from "./ids.ts";
import { sourceKinds } from "./source-kinds.ts";

export const SourceKind = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof SourceKind>;

export const passageKinds = ["heading", "paragraph", "turn", "caption", "other"] as const;

/** A paragraph, heading, speaker's turn or caption. Passages are contiguous: joined, they give the text exactly. */
export const Passage = z
  .object({
    index: z.int().nonnegative(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    kind: z.enum(passageKinds),
    page: z.int().positive().optional(),
    /** The speaker's label of a transcript's turn, as written. */
    speaker: z.string().min(1).optional(),
  })
  .readonly();
export type Passage = z.infer<typeof Passage>;

const words = z.string().trim().min(1, "must not be blank");

/** What a person may say about a source when handing it over, or a reader may find in it. */
export const Details = z
  .object({
    title: words.optional(),
    kind: SourceKind.optional(),
    publisher: words.optional(),
    url: words.optional(),
    date: Edtf.optional(),
  })
  .readonly();
export type Details = z.infer<typeof Details>;

export const Source = z
  .object({
    id: SourceId,
    /** SHA-256 of `text` in UTF-8, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    title: z.string().min(1),
    kind: SourceKind,
    publisher: z.string().min(1).optional(),
    url: z.string().min(1).optional(),
    date: Edtf.optional(),
    language: z.string().min(2),
    text: z.string().min(1),
    passages: z.array(Passage).min(1).readonly(),
    /** Name and version of the reader, `html@1`. */
    reader: z.string().min(1),
  })
  .readonly();
export type Source = z.infer<typeof Source>;
