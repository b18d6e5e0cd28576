/** The suggestions as they are gone through: which one is looked at, which were skipped, what was done. Pure. */
import type { DecisionKey } from "../../../src/model/decision.ts";
import type { ShownSuggestion } from "../../../src/serve/api.ts";

/** So many suggestions are asked for at once. */
export const partLength = 50;

/** Where somebody is in a queue of which only a part is here: the `length` suggestions after the first `from` of `total`. */
export interface Part {
  readonly from: number;
  readonly length: number;
  readonly total: number;
}

export function idOf({ left, right }: Pick<ShownSuggestion, "left" | "right">): string {
  return `${left.id} ${right.id}`;
}

/** Whether a judgement is the answer to a suggestion, whichever end it names first. */
export function isAnswer(key: DecisionKey, { left, right }: Pick<ShownSuggestion, "left" | "right">): boolean {
  if (key.kind !== "judgement") return false;
  const ends = [left.id, right.id];
  return ends.includes(key.left) && ends.includes(key.right);
}

/** The place of the one that is looked at: itself while it is there, else the first that was not skipped. */
export function placeIn(
  suggestions: readonly ShownSuggestion[],
  at: string | number | undefined,
  skipped: ReadonlySet<string>,
): number {
  if (typeof at === "number") return Math.min(at, suggestions.length - 1);
  const here = suggestions.findIndex((each) => idOf(each) === at);
  if (here >= 0) return here;
  const next = suggestions.findIndex((each) => !skipped.has(idOf(each)));
  return next >= 0 ? next : suggestions.length - 1;
}

/** The part of the queue where the next one stands, and its place there; after the last one comes the first. */
export function stepped(
  { from, length, total }: Part,
  place: number,
  by: 1 | -1,
): { readonly from: number; readonly place: number } {
  const next = (from + place + by + total) % total;
  if (next >= from && next < from + length) return { from, place: next - from };
  const first = by > 0 ? next : Math.max(0, next + 1 - partLength);
  return { from: first, place: next - first };
}
