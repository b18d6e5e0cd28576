import { predicate } from "./define.ts";

export const inspected = predicate({
  name: "INSPECTED",
  subject: ["Person", "Organisation"],
  object: ["Organisation", "Site"],
  reads: "inspected",
  readsBack: "was inspected by",
  plan: "inspect",
  planBack: "be inspected by",
  means: "Inspected a body or a place.",
  cues: [
    "S {inspect} O",
    "S:Organisation {visit} O",
    "O was {inspect} … by S",
    "S's inspection of/at O",
    "S {carry} out … inspection/inspections of/at O",
    "inspection of O by S",
  ],
});
