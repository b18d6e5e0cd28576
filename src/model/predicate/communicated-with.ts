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
    "S {write} … to O",
    "letter/email/memo/message from S to O",
    "S {send}/{forward}/{email} … to O",
    "S {email}/{phone}/{telephone}/{ring}/{contact}/{meet}/{warn}/{text}/{message}/{notify}/{inform}/{alert} O",
    "S {tell} O:Person/Organisation that/about/of",
    "S {meet} with O",
    "S {speak} to/with O",
    "S {talk} to/with O",
    "S {complain} to O",
    "S {reply} to O",
    "S {report} … to O:Organisation/Person",
    "O was {warn}/{inform}/{notify}/{contact} by S",
    "O was {tell} … by S that/about/of",
    "O {hear} from S",
    "O {receive} … from S:Person",
  ],
});
