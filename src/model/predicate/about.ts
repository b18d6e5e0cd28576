import { predicate } from "./define.ts";

export const about = predicate({
  name: "ABOUT",
  subject: ["Document", "Event"],
  object: "any",
  reads: "is about",
  readsBack: "is the subject of",
  means: "Subject matter of a report, an inquiry, a meeting.",
  cues: ["S about/into/of/on/concerning/regarding O"],
});
