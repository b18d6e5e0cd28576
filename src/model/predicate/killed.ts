import { predicate } from "./define.ts";

export const killed = predicate({
  name: "KILLED",
  subject: ["Person"],
  object: ["Person"],
  reads: "killed",
  readsBack: "was killed by",
  plan: "kill",
  planBack: "be killed by",
  means: "Caused the death of.",
  cues: [
    "S {kill}/{murder} O",
    "S {stab}/{beat} O to death",
    "O was {kill}/{murder} … by S",
    "O was stabbed to death by S",
    "S's murder/killing of O",
  ],
});
