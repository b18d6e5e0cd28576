import { predicate } from "./define.ts";

export const investigated = predicate({
  name: "INVESTIGATED",
  subject: ["Person", "Organisation", "Event"],
  object: "any",
  reads: "investigated",
  readsBack: "was investigated by",
  plan: "investigate",
  planBack: "be investigated by",
  means: "Reviewed, audited, examined.",
  cues: [
    "S {investigate}/{review}/{examine}/{audit}/{probe} O",
    "S {look} into O",
    "S {examine}/{investigate}/{review} … events/circumstances/death/deaths/handling … of O",
    "O was {investigate}/{review}/{examine}/{audit} … by S",
    "S's investigation/review/audit/examination of/into O",
    "S {carry} out … investigation/review/audit of/into O",
  ],
});
