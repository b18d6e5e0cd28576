import { predicate } from "./define.ts";

export const communicatedWith = predicate({
  name: "COMMUNICATED_WITH",
  subject: ["Person", "Organisation"],
  object: ["Person", "Organisation"],
  reads: "communicated with",
  readsBack: "communicated with",
  means: "Wrote to, emailed, phoned, met, told.",
  cues: [
    "S {write} to O",
    "S {email}/{phone}/{telephone}/{ring}/{contact}/{meet}/{warn} O",
    "S {meet} with O",
    "S {speak} to/with O",
  ],
});
