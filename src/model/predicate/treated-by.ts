import { predicate } from "./define.ts";

export const treatedBy = predicate({
  name: "TREATED_BY",
  subject: ["Person"],
  object: ["Organisation", "Site", "Person"],
  reads: "was treated by",
  readsBack: "treated",
  means: "Care or treatment: admitted, assessed, discharged, on a caseload.",
  cues: [
    "S was {treat}/{assess}/{sedate} … by O",
    "S was {admit}/{refer}/{transfer} to O",
    "S was {discharge} from/by O",
    "S was {detain}/{section} … at/in O",
    "S was seen … by O",
    "O {treat}/{discharge}/{admit}/{assess}/{sedate} S",
    "S was … patient of/at/in/on O",
    "S was under the care of O",
    "S … in/under the care of O",
    "S {receive} treatment/care from/at O",
    "S, … patient of/at/in/on O",
    "S was a resident of/at O",
    "S, … resident of/at O",
    "S was cared for by O",
  ],
});
