import { predicate } from "./define.ts";

export const holdsRoleAt = predicate({
  name: "HOLDS_ROLE_AT",
  subject: ["Person"],
  object: ["Organisation", "Event"],
  reads: "held a role at",
  readsBack: "had in a role",
  means: "Office, job or function; the words are the role.",
  role: "the office",
  cues: [],
});
