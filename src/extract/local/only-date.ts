/** The only date of a sentence, for a claim that has none. */
import type { Draft, Interpretation } from "../rules/claims.ts";
import { policy } from "./policy.ts";

/** What happens at a time takes it; what lasts does where the words tell from when or until when. */
export function withOnlyDate(draft: Draft, { dates }: Interpretation): Draft {
  const [only, ...others] = dates[draft.line.index] ?? [];
  if (draft.date || !only || others.length > 0) return draft;
  const { predicate } = draft.match;
  const bounded = policy.lasting.has(predicate) && /^\.\.\/|\/\.\.$/.test(only.past ?? "");
  return policy.dated.has(predicate) || bounded ? { ...draft, date: only } : draft;
}
