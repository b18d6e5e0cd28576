/**
 * Rows of public annotated sets, a JSON object a line. Their offsets are half-open and in Unicode code points; here
 * they become UTF-16 code units, as everywhere else.
 */
import { z } from "zod";
import type { Span } from "../../model/index.ts";

const place = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

const PublicRowJson = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(
    z.object({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      type: z.string(),
      chain: z.string().optional(),
    }),
  ),
  relations: z.array(z.object({ type: z.string(), subj: place.optional(), obj: place.optional() })).default([]),
  /** Where the part ends that is annotated exhaustively. */
  full_annotation_end: z.int().positive().nullish(),
  /** The relations that are annotated exhaustively. */
  annotated_properties: z.array(z.string()).default([]),
});

export interface PublicRow {
  readonly id: string;
  /** The part that is annotated exhaustively; offsets count from its beginning. */
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string; readonly chain?: string | undefined })[];
  readonly relations: readonly { readonly type: string; readonly subject: Span; readonly object: Span }[];
  readonly annotated: readonly string[];
}

/** @throws ZodError when the row is none of this form */
export function publicRow(json: unknown): PublicRow {
  const row = PublicRowJson.parse(json);
  const at = unitsAt(row.text);
  const end = row.full_annotation_end ? at(row.full_annotation_end) : row.text.length;
  const span = ([from, to]: readonly [number, number]) => ({ start: at(from), end: at(to) });
  return {
    id: row.id,
    text: row.text.slice(0, end),
    entities: row.entities
      .map(({ start, end, ...rest }) => ({ ...rest, ...span([start, end]) }))
      .filter((entity) => entity.end <= end),
    relations: row.relations.flatMap(({ type, subj, obj }) =>
      subj && obj ? [{ type, subject: span(subj), object: span(obj) }] : [],
    ),
    annotated: row.annotated_properties,
  };
}

/** Code points → code units of a text. */
function unitsAt(text: string): (point: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (point) => point;
  const units = [0];
  for (const sign of text) units.push((units.at(-1) ?? 0) + sign.length);
  return (point) => units[point] ?? text.length;
}
