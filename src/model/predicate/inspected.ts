import { predicate } from "./define.ts";

export const inspected = predicate({
  name: "INSPECTED",
  subject: ["Person", "Organisation"],
  object: ["Organisation", "Site"],
  reads: "inspected",
  readsBack: "was inspected by",
  means: "Inspected a body or a place.",
  cues: [
    "S {inspect}/{visit} O",
    "O was {inspect} by S",
    "S's inspection of O",
    "S {carry} out an inspection/programme of/at O",
  ],
});
