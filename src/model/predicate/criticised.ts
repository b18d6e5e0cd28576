import { predicate } from "./define.ts";

export const criticised = predicate({
  name: "CRITICISED",
  subject: ["Person", "Organisation", "Document", "Event"],
  object: ["Person", "Organisation"],
  reads: "criticised",
  readsBack: "was criticised by",
  plan: "criticise",
  planBack: "be criticised by",
  means: "Found at fault.",
  cues: [
    "S {criticise}/{condemn}/{fault}/{blame}/{fine} O",
    "O was {criticise}/{condemn}/{fault}/{blame}/{fine} … by/in S",
    "S {find} issues/failings/breaches/failures/shortcomings … at/by O",
    "S {identify} failings/failures/breaches/shortcomings … at/by O",
    "S's criticism of O",
    "S {find} that O {fail}",
  ],
});
