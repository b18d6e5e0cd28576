import { describe } from "vitest";
import { check } from "../support/check.ts";

describe("who did what: active, passive, shared and understood subjects", () => {
  check([
    ["Bo Reed killed Ann Lee.", "Bo Reed KILLED Ann Lee · asserted"],
    ["Ann Lee was killed by Bo Reed.", "Bo Reed KILLED Ann Lee · asserted"],
    [
      "Bo Reed was treated by Holm Trust before killing Ann Lee.",
      "Bo Reed TREATED_BY Holm Trust · asserted",
      "Bo Reed KILLED Ann Lee · asserted",
    ],
    [
      "Bo Reed killed students Ann Lee and Cy Holt, both 19, and caretaker Di Marsh, 65, in May 2021.",
      "Bo Reed KILLED Ann Lee · asserted · 2021-05",
      "Bo Reed KILLED Cy Holt · asserted · 2021-05",
      "Bo Reed KILLED Di Marsh · asserted · 2021-05",
    ],
    [
      "The HSC inspected Elm Ward and told Holm Trust to close it.",
      "HSC INSPECTED Elm Ward · asserted",
      'HSC INSTRUCTED Holm Trust · asserted · as "close it"',
    ],
    ["Elm Ward, run by Holm Trust, was full.", "Holm Trust OPERATES Elm Ward · asserted"],
    ["Holm Trust, which runs Elm Ward, agreed.", "Holm Trust OPERATES Elm Ward · asserted"],
    ["Elm Ward is one of the sites that Holm Trust runs.", "Holm Trust OPERATES Elm Ward · asserted"],
    ["After inspecting Elm Ward, the HSC left.", "HSC INSPECTED Elm Ward · asserted"],
    ["HSC inspectors visited Elm Ward.", "HSC INSPECTED Elm Ward · asserted"],
    ["Ann Lee came. She visited Elm Ward.", "nothing"],
    [
      "Ann Lee and Bo Reed inspected Elm Ward.",
      "Ann Lee INSPECTED Elm Ward · asserted",
      "Bo Reed INSPECTED Elm Ward · asserted",
    ],
    [
      "Ms Holt represents the families of Ann Lee, Bo Reed and Cy Marsh, and Mr Pryce represents Holm Trust.",
      "Ms Holt REPRESENTS Ann Lee · asserted",
      "Ms Holt REPRESENTS Bo Reed · asserted",
      "Ms Holt REPRESENTS Cy Marsh · asserted",
      "Mr Pryce REPRESENTS Holm Trust · asserted",
    ],
    [
      "Holm Trust runs Fern Hospital in Marrowby, the Elm House unit in Sallowby and Oak Ward in Kelby.",
      "Holm Trust OPERATES Fern Hospital · asserted",
      "Fern Hospital LOCATED_IN Marrowby · asserted",
      "Elm House LOCATED_IN Sallowby · asserted",
      "Oak Ward LOCATED_IN Kelby · asserted",
    ],
    ["Bo Reed killed his neighbour, Ann Lee.", "Bo Reed KILLED Ann Lee · asserted"],
    ["Bo Reed stabbed hopes. Ann Lee slept.", "nothing"],
  ]);
});

describe("offices, kin, counsel", () => {
  check([
    [
      "Ann Lee, HSC director of care in the north, came.",
      'Ann Lee HOLDS_ROLE_AT HSC · asserted · as "director of care in the north"',
    ],
    ["Ann Lee, the chair of Holm Trust, came.", 'Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · as "chair"'],
    [
      "The outgoing chief executive of Holm Trust, Ann Lee, came.",
      'Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · as "outgoing chief executive"',
    ],
    [
      "Holm Trust’s compliance officer, Ann Lee, came.",
      'Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · as "compliance officer"',
    ],
    [
      "We asked Elm Council. Council leader Ann Lee came.",
      'Ann Lee HOLDS_ROLE_AT Elm Council · asserted · as "leader"',
    ],
    ["HSC inspector Ann Lee came.", 'Ann Lee HOLDS_ROLE_AT HSC · asserted · as "inspector"'],
    [
      "Ann Lee was appointed director of Holm Trust in 2019.",
      'Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · 2019/.. · as "director"',
    ],
    ["Ann Lee works for Holm Trust as a nurse.", 'Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · as "nurse"'],
    ["Ann Lee, the mother of Bo Lee, came.", 'Ann Lee RELATED_TO Bo Lee · asserted · as "mother"'],
    ["Bo Lee’s late mother, Ann Lee, knew.", 'Ann Lee RELATED_TO Bo Lee · asserted · as "mother"'],
    ["A spokeswoman for Holm Trust, Ann Lee, came.", 'Ann Lee REPRESENTS Holm Trust · asserted · as "spokeswoman"'],
    ["Bo Reed is represented by Lane Solicitors.", "Lane Solicitors REPRESENTS Bo Reed · asserted"],
    ["Ms Lee of Lane Solicitors came.", "Ms Lee MEMBER_OF Lane Solicitors · asserted"],
  ]);
});

describe("documents, events, places", () => {
  check([
    [
      "A report into Holm Trust was published by the HSC in 2021.",
      "HSC PUBLISHED A report into Holm Trust · asserted · 2021",
      "A report into Holm Trust ABOUT Holm Trust · asserted",
    ],
    ["The Fernlow Inquiry published the Hale Report.", "Fernlow Inquiry PUBLISHED Hale Report · asserted"],
    [
      "The HSC’s inspection of Elm Ward began.",
      "HSC INSPECTED Elm Ward · asserted",
      "The HSC’s inspection of Elm Ward ABOUT Elm Ward · asserted",
    ],
    ["Ann Lee signed the letter of 3 May 2021.", "Ann Lee AUTHORED the letter · asserted · 2021-05-03"],
    [
      "Holm Trust breached regulation 12 of the Care Act 2014.",
      "Holm Trust BREACHED regulation 12 · asserted",
      "regulation 12 PART_OF Care Act 2014 · asserted",
    ],
    ["Ministers ordered a review. It was led by Ann Lee.", 'Ann Lee HOLDS_ROLE_AT a review · asserted · as "lead"'],
    ["The meeting was held at Elm House on 3 May 2021.", "The meeting TOOK_PLACE_AT Elm House · asserted · 2021-05-03"],
    ["Elm Hospital in Harrowfield was full.", "Elm Hospital LOCATED_IN Harrowfield · asserted"],
    ["The HSC rated Elm Ward inadequate.", 'HSC RATED Elm Ward · asserted · as "inadequate"'],
    [
      "The HSC rated Elm Ward inadequate and its leaders made a list of promises.",
      'HSC RATED Elm Ward · asserted · as "inadequate"',
    ],
    [
      "Ann Lee is expected to publish her report in June 2021.",
      "Ann Lee PUBLISHED her report · planned · 2021-06",
      "Ann Lee AUTHORED her report · planned",
    ],
    [
      "The HSC had criticised Holm Trust in its report of May 2021.",
      "HSC CRITICISED Holm Trust · asserted",
      "HSC AUTHORED its report · asserted",
    ],
    ["Holm Trust runs Larch House, which shut in May 2021.", "Holm Trust OPERATES Larch House · asserted"],
    [
      "In July 2021, after the HSC published its report, Ann Lee met Bo Reed.",
      "HSC PUBLISHED its report · asserted",
      "Ann Lee COMMUNICATED_WITH Bo Reed · asserted",
      "HSC AUTHORED its report · asserted",
    ],
    ["Holm Trust received no letter from Ann Lee.", "Ann Lee COMMUNICATED_WITH Holm Trust · asserted · not"],
    [
      "Ann Lee announced she will retire in June 2021.",
      "Ann Lee ANNOUNCED she will retire in June 2021 · asserted",
      'Ann Lee PARTICIPATED_IN she will retire in June 2021 · planned · 2021-06 · says Ann Lee · as "retire"',
    ],
    ["Care Watch is part of the HSC. Bo Reed is not.", "Care Watch PART_OF HSC · asserted"],
  ]);
});

describe("what has no name at one end is not claimed", () => {
  check([
    ["Bo Reed killed a man.", "nothing"],
    ["A patient was treated by Holm Trust.", "nothing"],
    ["They inspected Elm Ward.", "nothing"],
  ]);
});

describe("a pronoun does not reach past somebody unnamed, or into a quotation", () => {
  check([
    ["Samir Shaw came. He killed Ann Lee.", "Samir Shaw KILLED Ann Lee · asserted"],
    ["Samir Shaw came. A 34-year-old man was held. He killed Ann Lee.", "nothing"],
    ["Samir Shaw came. A woman was held. He killed Ann Lee.", "Samir Shaw KILLED Ann Lee · asserted"],
    ["A man, Samir Shaw, came. He killed Ann Lee.", "Samir Shaw KILLED Ann Lee · asserted"],
    [
      "Holm Trust denied it. “We wrote to Marsh Council twice,” said its chair, Ann Lee.",
      `Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · as "chair"`,
    ],
  ]);
});

describe("what only looks like it", () => {
  check([
    ["A report seen by the Holm Echo tells of failings.", "nothing"],
    ["Ann Lee reported to Bo Reed.", "nothing"],
    ["Ann Lee reported the fall to Bo Reed.", "Ann Lee COMMUNICATED_WITH Bo Reed · asserted"],
    ["Dr Bo Reed operated on Mr Cy Holt at Holm Trust.", "nothing"],
    ["Dr Bo Reed of Holm Trust came.", "Dr Bo Reed MEMBER_OF Holm Trust · asserted"],
    ["Ann Lee said she'd speak to Bo Reed.", "Ann Lee COMMUNICATED_WITH Bo Reed · planned · says Ann Lee"],
  ]);
});
