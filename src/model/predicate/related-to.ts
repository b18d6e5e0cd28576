import { predicate } from "./define.ts";

export const relatedTo = predicate({
  name: "RELATED_TO",
  subject: ["Person"],
  object: ["Person"],
  symmetric: true,
  reads: "is related to",
  readsBack: "is related to",
  means: "Family or partner; the kin word is the role: `mother`, the subject is the object's mother.",
  role: "the kin word",
  cues: [],
});
