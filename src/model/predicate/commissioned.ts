import { predicate } from "./define.ts";

export const commissioned = predicate({
  name: "COMMISSIONED",
  subject: ["Person", "Organisation"],
  object: ["Event", "Document", "Organisation"],
  reads: "commissioned",
  readsBack: "was commissioned by",
  means: "Set up, ordered, appointed.",
  cues: [
    "S {commission}/{order}/{establish} O",
    "S {set} up O",
    "O was {commission}/{order}/{establish} by S",
    "O was set up by S",
  ],
});
