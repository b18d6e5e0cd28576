import { predicate } from "./define.ts";

export const harmed = predicate({
  name: "HARMED",
  subject: ["Person", "Organisation"],
  object: ["Person"],
  reads: "harmed",
  readsBack: "was harmed by",
  means: "Attacked, injured, abused, neglected.",
  cues: [
    "S {attack}/{injure}/{assault}/{abuse}/{neglect}/{stab}/{hurt} O",
    "O was {attack}/{injure}/{assault}/{abuse}/{neglect}/{stab}/{hurt} by S",
  ],
});
