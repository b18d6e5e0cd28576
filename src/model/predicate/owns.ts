import { predicate } from "./define.ts";

export const owns = predicate({
  name: "OWNS",
  subject: ["Person", "Organisation"],
  object: ["Organisation", "Site"],
  reads: "owns",
  readsBack: "is owned by",
  means: "Owns, bought, acquired.",
  cues: ["S {own}/{buy}/{acquire} O", "O was {own}/{buy}/{acquire} by S"],
});
