/** Asking: named questions and their answers. */
export { conflicts, expectations } from "./accounts.ts";
export { type Answer, ask, questionNamed } from "./ask.ts";
export { candidates } from "./named.ts";
export { pathsBetween } from "./paths.ts";
export type { Question } from "./question.ts";
export { questions } from "./questions.ts";
export { settleWhole } from "./whole-name.ts";
