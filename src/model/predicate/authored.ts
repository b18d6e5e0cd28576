import { predicate } from "./define.ts";

export const authored = predicate({
  name: "AUTHORED",
  subject: ["Person", "Organisation"],
  object: ["Document"],
  reads: "wrote",
  readsBack: "was written by",
  means: "Wrote, drafted, signed.",
  cues: ["S {write}/{draft}/{sign}/{prepare}/{author} O", "O was {write}/{draft}/{sign}/{prepare} by S", "O by S"],
});
