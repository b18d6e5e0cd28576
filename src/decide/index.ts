/**
 * What people decide: who is whom, which claims are right. Every decision is recorded with who took it and when, can be
 * taken back, and outlives the withdrawal of what it is about. The clock is the caller's.
 */
export { writeDecisions } from "./export.ts";
export { fulfil } from "./fulfil.ts";
export { history } from "./history.ts";
export { type GivenJudgement, judge } from "./judge.ts";
export { type Proposal, proposals } from "./proposals.ts";
export { review } from "./review.ts";
export { undo } from "./undo.ts";
