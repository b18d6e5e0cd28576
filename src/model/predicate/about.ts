import { predicate } from "./define.ts";

export const about = predicate({
  name: "ABOUT",
  subject: ["Document", "Event"],
  object: "any",
  reads: "is about",
  readsBack: "is the subject of",
  plan: "be about",
  planBack: "be the subject of",
  means: "Subject matter of a report, an inquiry, a meeting.",
  cues: [
    "S:inquiry/enquiry/inquest/investigation/review/audit/inspection/assessment/hearing/trial into/of/on/concerning/regarding O",
    "S:Document about/into/on/concerning/regarding O",
    "S was about O",
    "S {concern} O",
  ],
});
