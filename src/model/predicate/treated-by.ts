import { predicate } from "./define.ts";

export const treatedBy = predicate({
  name: "TREATED_BY",
  subject: ["Person"],
  object: ["Organisation", "Site", "Person"],
  reads: "was treated by",
  readsBack: "treated",
  means: "Care or treatment: admitted, assessed, discharged, on a caseload.",
  cues: [
    "S was {treat}/{assess}/{sedate} by O",
    "S was {admit}/{refer} to O",
    "S was {discharge} from/by O",
    "S under the care of O",
    "S was {detain} at/in O",
    "O {treat}/{discharge}/{admit}/{assess} S",
    "S was a patient of/at/in O",
    "S {receive} treatment/care from/at O",
  ],
});
