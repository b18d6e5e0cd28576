import { predicate } from "./define.ts";

export const supplied = predicate({
  name: "SUPPLIED",
  subject: ["Organisation"],
  object: ["Organisation"],
  reads: "supplied",
  readsBack: "was supplied by",
  means: "Provided goods or services to, contracted with.",
  cues: ["S {supply} O", "S {contract} with O", "S {provide} services to O"],
});
