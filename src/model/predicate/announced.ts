import { predicate } from "./define.ts";

export const announced = predicate({
  name: "ANNOUNCED",
  subject: ["Person", "Organisation"],
  object: ["Event", "Document"],
  reads: "announced",
  readsBack: "was announced by",
  plan: "announce",
  planBack: "be announced by",
  means: "Made known.",
  cues: ["S {announce}/{unveil} O", "O was {announce}/{unveil} by S"],
});
