import { predicate } from "./define.ts";

export const harmed = predicate({
  name: "HARMED",
  subject: ["Person", "Organisation"],
  object: ["Person"],
  reads: "harmed",
  readsBack: "was harmed by",
  plan: "harm",
  planBack: "be harmed by",
  means: "Attacked, injured, abused, neglected.",
  cues: [
    "S {attack}/{injure}/{assault}/{abuse}/{neglect}/{stab}/{hurt}/{harass}/{rape}/{punch}/{beat}/{bully}/{threaten}/{wound}/{restrain} O",
    "O was {attack}/{injure}/{assault}/{abuse}/{neglect}/{stab}/{hurt}/{harass}/{rape}/{punch}/{beat}/{bully}/{threaten}/{wound}/{restrain} by S",
  ],
});
