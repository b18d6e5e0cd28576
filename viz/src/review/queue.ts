/** The suggestions as they are gone through: which one is looked at, which were skipped, what was done. Pure. */
import type { ShownSuggestion } from "../../../src/serve/api.ts";

export function idOf({ left, right }: Pick<ShownSuggestion, "left" | "right">): string {
  return `${left.id} ${right.id}`;
}

/** The place of the one that is looked at: itself while it is there, else the first that was not skipped. */
export function placeIn(
  suggestions: readonly ShownSuggestion[],
  at: string | undefined,
  skipped: ReadonlySet<string>,
): number {
  const here = suggestions.findIndex((each) => idOf(each) === at);
  if (here >= 0) return here;
  const next = suggestions.findIndex((each) => !skipped.has(idOf(each)));
  return next >= 0 ? next : suggestions.length - 1;
}
