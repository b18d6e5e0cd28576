import { predicate } from "./define.ts";

export const rated = predicate({
  name: "RATED",
  subject: ["Organisation"],
  object: ["Organisation", "Site"],
  reads: "rated",
  readsBack: "was rated by",
  plan: "rate",
  planBack: "be rated by",
  means: "Gave a rating; its words are the role.",
  role: "the rating",
  cues: ["S {rate} O R", "O was {rate} R by S", "S {downgrade} O to R", "O was {downgrade} to R by S", "S {grade} O R"],
});
