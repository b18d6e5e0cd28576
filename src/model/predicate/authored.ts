import { predicate } from "./define.ts";

export const authored = predicate({
  name: "AUTHORED",
  subject: ["Person", "Organisation"],
  object: ["Document"],
  reads: "wrote",
  readsBack: "was written by",
  plan: "write",
  planBack: "be written by",
  means: "Wrote, drafted, signed.",
  cues: [
    "S {write}/{draft}/{sign}/{prepare}/{author}/{submit}/{compile} O",
    "S {make} O:statement/complaint",
    "S {draw} up O",
    "O was {write}/{draft}/{sign}/{prepare}/{author}/{compile} by S",
    "S's O:report/reports/statement/statements/letter/letters/email/emails/memo/memorandum/plan/plans/policy/policies/submission/guidance/paper/minutes/notice/bulletin/diary/log",
    "S:Organisation O:report/statement/letter/memo/submission/guidance/notice/bulletin",
    "O:Document by S",
    "O:statement/letter/email/memo/report from S:Person/Organisation",
    "O:statement of S:Person",
  ],
});
