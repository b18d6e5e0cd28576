/** Appearances → judgements. Which rule decides what; a person's decision outranks them all. */
export { resolve, resolveWithout } from "./full-name.ts";
