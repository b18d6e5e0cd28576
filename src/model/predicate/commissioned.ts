import { predicate } from "./define.ts";

export const commissioned = predicate({
  name: "COMMISSIONED",
  subject: ["Person", "Organisation"],
  object: ["Event", "Document", "Organisation"],
  reads: "commissioned",
  readsBack: "was commissioned by",
  plan: "commission",
  planBack: "be commissioned by",
  means: "Set up, ordered, appointed.",
  cues: [
    "S {commission}/{order}/{establish} O:Event/Document",
    "S {set} up O",
    "S {call} in O:Organisation",
    "S {launch} O:Event",
    "S {appoint} O:Organisation",
    "O was {commission}/{order}/{establish}/{launch} by S",
    "O was set up by S",
    "S {ask} … for O:Document/Event",
  ],
});
