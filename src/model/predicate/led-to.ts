import { predicate } from "./define.ts";

export const ledTo = predicate({
  name: "LED_TO",
  subject: ["Event", "Document"],
  object: ["Event", "Document", "Organisation"],
  reads: "led to",
  readsBack: "resulted from",
  plan: "lead to",
  planBack: "result from",
  means: "Caused, resulted in.",
  cues: [
    "S {lead} to O",
    "S {result} in O",
    "S {prompt}/{trigger}/{spark}/{cause} O",
    "O {follow} S",
    "O in the wake of S",
    "O was {prompt}/{trigger} by S",
    "O following S:Event",
  ],
});
