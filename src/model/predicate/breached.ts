import { predicate } from "./define.ts";

export const breached = predicate({
  name: "BREACHED",
  subject: ["Person", "Organisation"],
  object: ["Document"],
  reads: "breached",
  readsBack: "was breached by",
  plan: "breach",
  planBack: "be breached by",
  means: "Broke a law, rule or duty; what exactly is the role.",
  role: "what was broken",
  cues: [
    "S {breach}/{break}/{contravene}/{violate}/{infringe} O",
    "O was {breach}/{break}/{contravene}/{violate} by S",
    "S was in breach of O",
    "S was {find} in breach of O",
    "S's breach of O",
    "S {break} the law under O",
  ],
});
