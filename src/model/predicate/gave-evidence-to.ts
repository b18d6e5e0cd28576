import { predicate } from "./define.ts";

export const gaveEvidenceTo = predicate({
  name: "GAVE_EVIDENCE_TO",
  subject: ["Person", "Organisation"],
  object: ["Event", "Organisation"],
  reads: "gave evidence to",
  readsBack: "heard evidence from",
  means: "Witness at, or submitted evidence to.",
  cues: [
    "S {give} evidence to/at O",
    "S {tell} O",
    "S {testify} to/at O",
    "O {hear} evidence from S",
    "O {hear} from S",
    "S {submit} evidence to O",
  ],
});
