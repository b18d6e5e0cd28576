import { predicate } from "./define.ts";

export const memberOf = predicate({
  name: "MEMBER_OF",
  subject: ["Person", "Organisation"],
  object: ["Organisation"],
  reads: "belonged to",
  readsBack: "had as a member",
  plan: "belong to",
  planBack: "have as a member",
  means: "Belongs to, without a particular office.",
  cues: ["S was a member of O", "S {join} O", "S, a member of O", "S {belong} to O", "S:Person of/at/from O"],
});
