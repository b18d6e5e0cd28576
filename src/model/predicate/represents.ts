import { predicate } from "./define.ts";

export const represents = predicate({
  name: "REPRESENTS",
  subject: ["Person", "Organisation"],
  object: ["Person", "Organisation"],
  reads: "represents",
  readsBack: "is represented by",
  plan: "represent",
  planBack: "be represented by",
  means: "Acts as lawyer or spokesperson for.",
  role: "the function",
  cues: [
    "S {represent} O",
    "S {represent} … family/families/relatives of O",
    "O was {represent} … by S",
    "S {act} for O",
    "S {appear} for O",
    "S, for O",
    "S {speak} for O",
    "S, [agent] for/of/to O",
    "S, O's [agent]",
    "[agent] for/of O, S",
    "O's [agent], S",
    "O's [agent] S",
    "S:Person on behalf of O",
  ],
});
