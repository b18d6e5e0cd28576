import { predicate } from "./define.ts";

export const rated = predicate({
  name: "RATED",
  subject: ["Organisation"],
  object: ["Organisation", "Site"],
  reads: "rated",
  readsBack: "was rated by",
  means: "Gave a rating; its words are the role.",
  role: "the rating",
  cues: ["S {rate} O", "O was {rate} by S"],
});
