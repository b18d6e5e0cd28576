import { predicate } from "./define.ts";

export const locatedIn = predicate({
  name: "LOCATED_IN",
  subject: ["Site", "Organisation", "Person"],
  object: ["Site"],
  reads: "is in",
  readsBack: "holds",
  plan: "be in",
  planBack: "hold",
  means: "Is in; lives in; based in.",
  cues: [
    "S:Site/Organisation in O",
    "S:Site/Organisation, in O",
    "S:Site, O",
    "S was based/situated/located in/at O",
    "S {live} in/at O",
    "S:Person, of O",
    "S, based/situated in/at O",
    "S:Person, from O",
  ],
});
