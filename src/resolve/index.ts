/** Appearances → judgements. Which rule decides what; a person's decision outranks them all. */
import { by } from "./full-name.ts";

export { checkNames } from "./check.ts";
export { resolve, resolveWithout } from "./full-name.ts";
export { type SuggestOptions, suggest } from "./suggest.ts";
export type { Reason, Suggestion, Suggestions } from "./suggestion.ts";

/** The rules whose judgements follow from what stands, as `Judgement.by` names them. */
export const ownRules: ReadonlySet<string> = new Set([by]);
