import { predicate } from "./define.ts";

export const locatedIn = predicate({
  name: "LOCATED_IN",
  subject: ["Site", "Organisation", "Person"],
  object: ["Site"],
  reads: "is in",
  readsBack: "holds",
  means: "Is in; lives in; based in.",
  cues: ["S in O", "S was based in/at O", "S {live} in/at O", "S, in O"],
});
