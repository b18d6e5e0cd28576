import { predicate } from "./define.ts";

export const supplied = predicate({
  name: "SUPPLIED",
  subject: ["Organisation"],
  object: ["Organisation"],
  reads: "supplied",
  readsBack: "was supplied by",
  plan: "supply",
  planBack: "be supplied by",
  means: "Provided goods or services to, contracted with.",
  cues: [
    "S {supply} O",
    "S {supply} … to O",
    "S {contract} with O",
    "S {provide} … to/for O",
    "S … contract with/from O",
    "O was {supply} … by S",
    "O {hire}/{contract} S",
    "O's contractor/supplier, S",
    "O's contractor/supplier S",
  ],
});
