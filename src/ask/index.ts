/** Asking: named questions and their answers. */
export { conflicts, expectations } from "./accounts.ts";
export { type Answer, ask, questionNamed, settle } from "./ask.ts";
export { type Paths, type PathsOptions, pathsBetween } from "./paths.ts";
export type { Question, Row } from "./question.ts";
export { questions } from "./questions.ts";
