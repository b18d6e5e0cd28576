import { predicate } from "./define.ts";

export const participatedIn = predicate({
  name: "PARTICIPATED_IN",
  subject: ["Person", "Organisation"],
  object: ["Event"],
  reads: "took part in",
  readsBack: "had as a participant",
  plan: "take part in",
  planBack: "have as a participant",
  means: "Took part; the function is the role.",
  role: "the function",
  cues: [
    "S {take} part in O",
    "S {participate} in O",
    "S {attend} O",
    "S {conduct} O",
    "S {carry} out O",
    "O was {conduct} … by S",
    "O was carried out by S",
  ],
});
