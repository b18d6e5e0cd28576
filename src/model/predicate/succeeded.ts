import { predicate } from "./define.ts";

export const succeeded = predicate({
  name: "SUCCEEDED",
  subject: ["Person", "Organisation", "Event", "Document"],
  object: ["Person", "Organisation", "Event", "Document"],
  sameType: true,
  reads: "succeeded",
  readsBack: "was succeeded by",
  plan: "succeed",
  planBack: "be succeeded by",
  means: "Replaced, was renamed from.",
  cues: [
    "S {succeed}/{replace} O",
    "O was {succeed}/{replace} … by S",
    "S, formerly O",
    "S, previously O",
    "S {take} over from O",
    "O was renamed S",
    "O {become} S:Organisation",
  ],
});
