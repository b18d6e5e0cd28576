import { predicate } from "./define.ts";

export const represents = predicate({
  name: "REPRESENTS",
  subject: ["Person", "Organisation"],
  object: ["Person", "Organisation"],
  reads: "represents",
  readsBack: "is represented by",
  means: "Acts as lawyer or spokesperson for.",
  role: "the function",
  cues: ["S {represent} O", "O was {represent} by S", "S {act} for O", "S on behalf of O", "S {speak} for O"],
});
