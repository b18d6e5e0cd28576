/**
 * Positions in a source's text: half-open, zero-based, in UTF-16 code units, so that
 * `text.slice(start, end)` is the piece meant. The text never changes; everything points at it.
 */
import { z } from "zod";

const offset = z.int().nonnegative();

export const Span = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => start < end, "a span is never empty")
  .readonly();
export type Span = z.infer<typeof Span>;

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
