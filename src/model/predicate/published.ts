import { predicate } from "./define.ts";

export const published = predicate({
  name: "PUBLISHED",
  subject: ["Person", "Organisation"],
  object: ["Document"],
  reads: "published",
  readsBack: "was published by",
  plan: "publish",
  planBack: "be published by",
  means: "Issued, made public.",
  cues: ["S {publish}/{issue}/{release} O", "O was {publish}/{issue}/{release} … by S"],
});
