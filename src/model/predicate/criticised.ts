import { predicate } from "./define.ts";

export const criticised = predicate({
  name: "CRITICISED",
  subject: ["Person", "Organisation", "Document", "Event"],
  object: ["Person", "Organisation"],
  reads: "criticised",
  readsBack: "was criticised by",
  means: "Found at fault.",
  cues: ["S {criticise}/{condemn}/{fault}/{blame} O", "O was {criticise}/{condemn}/{fault}/{blame} by/in S"],
});
