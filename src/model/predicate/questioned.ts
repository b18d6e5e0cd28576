import { predicate } from "./define.ts";

export const questioned = predicate({
  name: "QUESTIONED",
  subject: ["Person"],
  object: ["Person"],
  reads: "questioned",
  readsBack: "was questioned by",
  plan: "question",
  planBack: "be questioned by",
  means: "Examined or interviewed.",
  cues: [
    "S {question}/{interview}/{examine}/{cross-examine} O",
    "O was {question}/{interview}/{examine}/{cross-examine} … by S",
  ],
});
