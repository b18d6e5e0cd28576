import { predicate } from "./define.ts";

export const owns = predicate({
  name: "OWNS",
  subject: ["Person", "Organisation"],
  object: ["Organisation", "Site"],
  reads: "owns",
  readsBack: "is owned by",
  plan: "own",
  planBack: "be owned by",
  means: "Owns, bought, acquired.",
  cues: [
    "S {own}/{buy}/{acquire}/{purchase} O",
    "O was {own}/{buy}/{acquire}/{purchase} … by S",
    "O {sell} … to S",
    "O was {sell} … to S",
    "S, owner of O",
    "S, the owner/owners of O",
  ],
});
