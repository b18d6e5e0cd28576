import { predicate } from "./define.ts";

export const prosecuted = predicate({
  name: "PROSECUTED",
  subject: ["Person", "Organisation"],
  object: ["Person", "Organisation"],
  reads: "prosecuted",
  readsBack: "was prosecuted by",
  plan: "prosecute",
  planBack: "be prosecuted by",
  means: "Charged, prosecuted, sued.",
  cues: [
    "S {prosecute}/{charge}/{sue} O",
    "O was {prosecute}/{charge}/{sue} … by S",
    "S's prosecution of O",
    "prosecution of O by S",
  ],
});
