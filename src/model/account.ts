/** A claim as it is held against others: its ends across sources, who says it, when, and in which source. */
import { z } from "zod";
import { Polarity, Stance } from "./claim.ts";
import { type Bounds, boundsOf, Edtf } from "./edtf.ts";
import { ClaimId, EntityId, SourceId } from "./ids.ts";
import { Predicate } from "./predicate/index.ts";

export const Account = z.object({
  id: ClaimId,
  predicate: Predicate,
  subject: EntityId,
  subjectName: z.string(),
  object: EntityId,
  objectName: z.string(),
  role: z.string().nullable(),
  stance: Stance,
  polarity: Polarity,
  /** Who says it inside the text; null when it is the author. */
  saidBy: z.string().nullable(),
  /** When it happened: the value, and the words. */
  edtf: Edtf.nullable(),
  words: z.string().nullable(),
  quote: z.string(),
  source: z.object({ id: SourceId, title: z.string(), date: z.string().nullable() }),
});
export type Account = z.infer<typeof Account>;

/** The days between which it happened, as far as is known; `{}` where nothing is. */
export function daysOf({ edtf }: Pick<Account, "edtf">): Bounds {
  return edtf === null ? {} : boundsOf(edtf);
}

/** Whether two times have a day in common; an open end reaches anywhere. */
export function meet(one: Bounds, other: Bounds): boolean {
  const before = (first: Bounds, second: Bounds) =>
    first.latest !== undefined && second.earliest !== undefined && first.latest < second.earliest;
  return !before(one, other) && !before(other, one);
}
