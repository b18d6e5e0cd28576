import { predicate } from "./define.ts";

export const instructed = predicate({
  name: "INSTRUCTED",
  subject: ["Person", "Organisation"],
  object: ["Person", "Organisation"],
  reads: "instructed",
  readsBack: "was instructed by",
  plan: "instruct",
  planBack: "be instructed by",
  means: "Told, ordered, required or recommended to do something; what, is the role.",
  role: "what was to be done",
  cues: [
    "S {order}/{instruct}/{tell}/{ask}/{require}/{direct}/{urge}/{advise}/{warn} O to R",
    "O was {order}/{instruct}/{tell}/{ask}/{require}/{direct}/{urge}/{advise} by S to R",
    "O was {order}/{instruct}/{tell}/{ask}/{require}/{direct} to R by S",
    "S {recommend} that O R",
  ],
});
