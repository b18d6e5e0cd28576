import { describe } from "vitest";
import { check } from "../support/check.ts";

describe("a fact, a plan, a supposition", () => {
  check([
    ["The HSC inspected Holm Trust in May 2024.", "HSC INSPECTED Holm Trust · asserted · 2024-05"],
    ["The HSC has been inspecting Holm Trust.", "HSC INSPECTED Holm Trust · asserted"],
    ["The HSC will inspect Holm Trust in May 2024.", "HSC INSPECTED Holm Trust · planned · 2024-05"],
    ["The HSC is due to inspect Holm Trust.", "HSC INSPECTED Holm Trust · planned"],
    ["The HSC is to inspect Holm Trust.", "HSC INSPECTED Holm Trust · planned"],
    ["The HSC plans to inspect Holm Trust.", "HSC INSPECTED Holm Trust · planned"],
    ["The HSC must inspect Holm Trust.", "HSC INSPECTED Holm Trust · planned"],
    ["The HSC may inspect Holm Trust.", "HSC INSPECTED Holm Trust · hypothetical"],
    ["If the HSC inspected Holm Trust, it would close.", "HSC INSPECTED Holm Trust · hypothetical"],
    ["Had the HSC inspected Holm Trust, it would have closed.", "HSC INSPECTED Holm Trust · hypothetical"],
    ["The HSC would have inspected Holm Trust.", "HSC INSPECTED Holm Trust · hypothetical"],
    ["It will decide whether the HSC, or its staff, inspected Holm Trust.", "HSC INSPECTED Holm Trust · hypothetical"],
    ["The HSC considered inspecting Holm Trust.", "HSC INSPECTED Holm Trust · planned"],
    ["The HSC began inspecting Holm Trust.", "HSC INSPECTED Holm Trust · asserted"],
    ["The HSC said it would inspect Holm Trust.", "HSC INSPECTED Holm Trust · planned · says HSC"],
  ]);
});

describe("that it is not so", () => {
  check([
    ["The HSC did not inspect Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["The HSC never inspected Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["The HSC failed to inspect Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["The HSC has yet to inspect Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["The HSC will not inspect Holm Trust.", "HSC INSPECTED Holm Trust · planned · not"],
    ["The HSC decided not to inspect Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["The HSC left without inspecting Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["Holm Trust was never inspected by the HSC.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["Nor did the HSC inspect Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["There is no truth in the tale that the HSC inspected Holm Trust.", "HSC INSPECTED Holm Trust · asserted · not"],
    ["Holm Trust was never inspected.", "nothing"],
  ]);
});

describe("claimed and denied", () => {
  check([
    ["Bo Reed allegedly killed Ann Lee.", "Bo Reed KILLED Ann Lee · alleged"],
    ["Bo Reed is alleged to have killed Ann Lee.", "Bo Reed KILLED Ann Lee · alleged"],
    ["Cy Holt claims that Bo Reed killed Ann Lee.", "Bo Reed KILLED Ann Lee · alleged · says Cy Holt"],
    ["Cy Holt accused Bo Reed of killing Ann Lee.", "Bo Reed KILLED Ann Lee · alleged · says Cy Holt"],
    ["Bo Reed denies killing Ann Lee.", "Bo Reed KILLED Ann Lee · denied · says Bo Reed"],
    ["Bo Reed denied that he had killed Ann Lee.", "Bo Reed KILLED Ann Lee · denied · says Bo Reed"],
    ["Bo Reed admitted killing Ann Lee.", "Bo Reed KILLED Ann Lee · asserted"],
    ["Cy Holt said that Bo Reed had killed Ann Lee.", "Bo Reed KILLED Ann Lee · alleged · says Cy Holt"],
    ["The HSC found that Bo Reed had killed Ann Lee.", "Bo Reed KILLED Ann Lee · asserted · says HSC"],
    [
      "Cy Holt alleges that Bo Reed killed Ann Lee and that Bo Reed met Di Marsh.",
      "Bo Reed KILLED Ann Lee · alleged · says Cy Holt",
      "Bo Reed COMMUNICATED_WITH Di Marsh · alleged · says Cy Holt",
    ],
    ["I think Bo Reed met Ann Lee, as far as I recall.", "Bo Reed COMMUNICATED_WITH Ann Lee · asserted"],
  ]);
});

describe("asked and answered", () => {
  check(
    [
      ["MS LEE: Did Bo Reed meet Ann Holt?\nMR ROE: Yes.", "nothing"],
      [
        "MS LEE: You met Ann Holt; is that right?\nMR ROE: Yes.",
        "MR ROE COMMUNICATED_WITH Ann Holt · asserted · says MS LEE",
      ],
      [
        "MS LEE: You met Ann Holt, didn't you?\nMR ROE: I did not.",
        "MR ROE COMMUNICATED_WITH Ann Holt · alleged · says MS LEE",
      ],
    ],
    { turns: true },
  );
  check([["Did Bo Reed meet Ann Holt? Nobody knows.", "nothing"]]);
});
