import { predicate } from "./define.ts";

export const gaveEvidenceTo = predicate({
  name: "GAVE_EVIDENCE_TO",
  subject: ["Person", "Organisation"],
  object: ["Event", "Organisation"],
  reads: "gave evidence to",
  readsBack: "heard evidence from",
  plan: "give evidence to",
  planBack: "hear evidence from",
  means: "Witness at, or submitted evidence to.",
  cues: [
    "S {give} evidence to/at O",
    "S {give} … evidence to/at O",
    "S:Person {tell} O:Event",
    "S {testify} to/at/before O",
    "O {hear} evidence from S:Person/Organisation",
    "O:Event {hear} from S",
    "S {submit} evidence to O",
    "S {appear} before O",
  ],
});
