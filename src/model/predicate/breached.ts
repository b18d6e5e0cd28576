import { predicate } from "./define.ts";

export const breached = predicate({
  name: "BREACHED",
  subject: ["Person", "Organisation"],
  object: ["Document"],
  reads: "breached",
  readsBack: "was breached by",
  means: "Broke a law, rule or duty; what exactly is the role.",
  role: "what was broken",
  cues: ["S {breach}/{break}/{contravene}/{violate} O", "O was {breach}/{break} by S", "S in breach of O"],
});
