import { predicate } from "./define.ts";

export const investigated = predicate({
  name: "INVESTIGATED",
  subject: ["Person", "Organisation", "Event"],
  object: "any",
  reads: "investigated",
  readsBack: "was investigated by",
  means: "Reviewed, audited, examined.",
  cues: ["S {investigate}/{review}/{examine}/{audit} O", "O was {investigate}/{review}/{examine}/{audit} by S"],
});
