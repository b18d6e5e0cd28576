/**
 * Which pairs to ask about. Of five who may all be the same, four answers settle the rest: what would follow from
 * likelier answers is not asked, as long as those are open. What is left is a spanning forest of the greatest likelihood
 * (Kruskal, 1956). An answer "different" or "unsure" brings the next pair into sight.
 */
import { Groups } from "../../model/index.ts";
import type { Suggestion } from "../suggestion.ts";

/** @param found the likeliest first */
export function openQuestions(found: readonly Suggestion[]): Suggestion[] {
  const groups = new Groups();
  return found.filter(({ left, right }) => {
    groups.add(left);
    groups.add(right);
    if (groups.of(left) === groups.of(right)) return false;
    groups.join(left, right);
    return true;
  });
}

/** How much it matters: how likely they are the same, and how much the smaller of the two would bring to the other. */
export function worthOf({ score, joins }: Suggestion): number {
  return score * (1 + Math.log2(1 + joins.appearances + joins.claims));
}
