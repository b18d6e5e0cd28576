import { predicate } from "./define.ts";

export const relatedTo = predicate({
  name: "RELATED_TO",
  subject: ["Person"],
  object: ["Person"],
  symmetric: true,
  reads: "is related to",
  readsBack: "is related to",
  plan: "be related to",
  planBack: "be related to",
  means: "Family or partner; the kin word is the role: `mother`, the subject is the object's mother.",
  role: "the kin word",
  cues: [
    "S, [kin] of/to O",
    "S, O's [kin]",
    "O's [kin], S,",
    "O's [kin], S",
    "O's [kin] S",
    "[kin] of O, S",
    "[kin] of O S",
    "S was [kin] of O",
    "S was O's [kin]",
    "S {marry} O",
    "O and … [kin] S",
  ],
});
