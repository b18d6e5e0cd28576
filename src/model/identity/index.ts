/** What an appearance shares with others of the same thing. */
export * from "./ground.ts";
export { groundsOf } from "./grounds.ts";
export { formsOf, type SourceContent } from "./setting.ts";
