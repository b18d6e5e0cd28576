import { predicate } from "./define.ts";

export const operates = predicate({
  name: "OPERATES",
  subject: ["Organisation"],
  object: ["Site", "Organisation"],
  reads: "runs",
  readsBack: "is run by",
  plan: "run",
  planBack: "be run by",
  means: "Runs, manages.",
  cues: ["S {run}/{operate}/{manage} O", "O was {run}/{operate}/{manage} … by S"],
});
