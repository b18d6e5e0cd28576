import { predicate } from "./define.ts";

export const killed = predicate({
  name: "KILLED",
  subject: ["Person"],
  object: ["Person"],
  reads: "killed",
  readsBack: "was killed by",
  means: "Caused the death of.",
  cues: [
    "S {kill}/{murder}/{stab} O to death",
    "S {kill}/{murder} O",
    "O was {kill}/{murder} by S",
    "S {confess} to killing/murdering O",
  ],
});
