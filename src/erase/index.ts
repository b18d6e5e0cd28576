/** A person out of sources and decisions: what would stand had the text had another name all along. Pure. */
export { addressesWith } from "./addresses.ts";
export { carriedDecisions, type Decisions } from "./decisions.ts";
export type { Person } from "./edits.ts";
export { namesFrom, patternOf, placesOf } from "./names.ts";
export { pseudonymFor } from "./pseudonym.ts";
export { type ErasedSource, erasedSource } from "./source.ts";
