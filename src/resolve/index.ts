/** Appearances → judgements. Which rule decides what; a person's decision outranks them all. */
import { decider, type RuleName, ruleVersions } from "../model/index.ts";

export { checkNames } from "./check.ts";
export { identify } from "./identify.ts";
export { resolve, resolveInstead, resolveWithout } from "./resolve.ts";
export { type SuggestOptions, suggest } from "./suggest.ts";
export type { Suggestion } from "./suggestion.ts";

/** The rules whose judgements follow from what stands, as `Judgement.by` names them. */
export const ownRules: ReadonlySet<string> = new Set((Object.keys(ruleVersions) as RuleName[]).map(decider)); // its own keys
