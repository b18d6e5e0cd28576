import { predicate } from "./define.ts";

export const treatedBy = predicate({
  name: "TREATED_BY",
  subject: ["Person"],
  object: ["Organisation", "Site", "Person"],
  reads: "was treated by",
  readsBack: "treated",
  means: "Care or treatment: admitted, assessed, discharged, on a caseload.",
  cues: [
    "S was {treat}/{assess}/{sedate}/{see} … by O",
    "S was {treat} … at O",
    "S {die} at/in O:hospital/infirmary/ward/hospice",
    "S was {take} to O:hospital/infirmary",
    "S was {admit}/{refer}/{transfer} to O",
    "S was {discharge} from/by O",
    "S was {detain}/{section} … at/in O",
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
