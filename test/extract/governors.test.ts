import { describe } from "vitest";
import { check } from "../support/check.ts";

describe("found, or not found, to be so", () => {
  check([
    ["Bo Reed was acquitted of murdering Ann Lee.", "Bo Reed KILLED Ann Lee · asserted · not"],
    ["Police cleared Bo Reed of killing Ann Lee.", "Bo Reed KILLED Ann Lee · asserted · not"],
    ["Bo Reed was found not guilty of murdering Ann Lee.", "Bo Reed KILLED Ann Lee · asserted · not"],
    ["Bo Reed was convicted of murdering Ann Lee.", "Bo Reed KILLED Ann Lee · asserted"],
    ["Bo Reed pleaded guilty to murdering Ann Lee.", "Bo Reed KILLED Ann Lee · asserted"],
    ["Bo Reed pleaded not guilty to killing Ann Lee.", "Bo Reed KILLED Ann Lee · denied · says Bo Reed"],
    ["There is no evidence that Bo Reed killed Ann Lee.", "Bo Reed KILLED Ann Lee · asserted · not"],
    ["There is nothing to show that Bo Reed killed Ann Lee.", "Bo Reed KILLED Ann Lee · asserted · not"],
    [
      "The judge found no proof that Bo Reed killed Ann Lee.",
      "Bo Reed KILLED Ann Lee · asserted · not · says The judge",
    ],
    [
      "The HSC did not find that Holm Trust breached Regulation 12.",
      "Holm Trust BREACHED Regulation 12 · asserted · not · says HSC",
    ],
    ["It is not true that the HSC inspected Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["It is clear that the HSC inspected Holm Trust.", "HSC INSPECTED Holm Trust · asserted"],
    ["The fact that the HSC inspected Holm Trust is known.", "HSC INSPECTED Holm Trust · asserted"],
    ["Instead of inspecting Holm Trust, the HSC ignored it.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["There was no inspection of Elm Ward by the HSC.", "HSC INSPECTED Elm Ward · asserted · not"],
    ["Bo Reed was not only treated by Holm Trust.", "Bo Reed TREATED_BY Holm Trust · asserted"],
    ["Not Bo Reed but Ann Lee killed Cy Holt.", "Ann Lee KILLED Cy Holt · asserted"],
    ["Bo Reed nearly killed Ann Lee.", "Bo Reed KILLED Ann Lee · hypothetical"],
    ["The HSC was unable to inspect Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
  ]);
});

describe("no more than said", () => {
  check([
    [
      "The Marrow Gazette wrongly reported that the HSC inspected Holm Trust.",
      "HSC INSPECTED Holm Trust · alleged · says Marrow Gazette",
    ],
    ["A rumour that the HSC inspected Holm Trust spread.", "HSC INSPECTED Holm Trust · alleged"],
    ["It was claimed that the HSC inspected Holm Trust.", "HSC INSPECTED Holm Trust · alleged"],
    ["The HSC inspected Holm Trust, Cy Holt claims.", "HSC INSPECTED Holm Trust · alleged · says Cy Holt"],
    ["Critics say Holm Trust breached Regulation 12.", "Holm Trust BREACHED Regulation 12 · alleged"],
    ["I think Bo Reed met Ann Lee, but I can't be sure.", "Bo Reed COMMUNICATED_WITH Ann Lee · alleged"],
    ["The jury rejected the claim that Bo Reed killed Ann Lee.", "Bo Reed KILLED Ann Lee · denied"],
    [
      "Holm Trust denied that Bo Reed killed Ann Lee and Cy Holt attacked Di Marsh.",
      "Bo Reed KILLED Ann Lee · denied · says Holm Trust",
      "Cy Holt HARMED Di Marsh · denied · says Holm Trust",
    ],
  ]);
});

describe("a negation of how it was done leaves open whether it was", () => {
  check([
    ["Ann Holt did not treat Bo Reed against advice.", "nothing"],
    ["Ann Holt did not treat Bo Reed because he was ill.", "nothing"],
    ["Ann Holt did not treat Bo Reed.", "Bo Reed TREATED_BY Ann Holt · asserted · not"],
  ]);
});

describe("what no list has over a claim tells nothing of it", () => {
  check([
    ["Cy Holt hopes that the HSC inspected Holm Trust.", "nothing"],
    ["Cy Holt dreamt that Bo Reed killed Ann Lee.", "nothing"],
    ["Nobody has suggested that Bo Reed killed Ann Lee.", "nothing"],
    ["Cy Holt never said that the HSC inspected Holm Trust.", "nothing"],
    ["Cy Holt was wrong to say that the HSC inspected Holm Trust.", "nothing"],
    ["The HSC stopped short of saying that Holm Trust breached Regulation 12.", "nothing"],
    ["The HSC opposed inspecting Holm Trust.", "nothing"],
    ["Bo Reed dreamed of killing Ann Lee.", "nothing"],
    ["Bo Reed never admitted killing Ann Lee.", "nothing"],
    ["The HSC cancelled its inspection of Elm Ward.", "nothing"],
    ["The HSC was slow to inspect Holm Trust.", "nothing"],
  ]);
});
