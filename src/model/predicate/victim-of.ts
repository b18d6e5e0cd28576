import { predicate } from "./define.ts";

export const victimOf = predicate({
  name: "VICTIM_OF",
  subject: ["Person"],
  object: ["Event"],
  reads: "was a victim of",
  readsBack: "had as a victim",
  plan: "be a victim of",
  planBack: "have as a victim",
  means: "Killed or hurt in an event.",
  cues: [
    "S was {kill}/{injure}/{hurt}/{wound} in/during O",
    "S {die} in/during O",
    "S, a victim of O",
    "S was a victim of O",
    "S {lose} … life in O",
    "S {survive} O",
    "O:Event which/that killed S",
  ],
});
