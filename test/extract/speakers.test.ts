import { describe } from "vitest";
import { check } from "../support/check.ts";

const met = "Bo Reed COMMUNICATED_WITH Ann Lee · asserted";

describe("reported speech", () => {
  check([
    ["Bo Reed met Ann Lee.", met],
    ["The HSC said that Bo Reed met Ann Lee.", `${met} · says HSC`],
    ["The HSC said Bo Reed met Ann Lee.", `${met} · says HSC`],
    ["According to the HSC, Bo Reed met Ann Lee.", `${met} · says HSC`],
    ["Bo Reed met Ann Lee, the HSC said.", `${met} · says HSC`],
    ["The HSC report said Bo Reed met Ann Lee.", `${met} · says HSC`, "HSC AUTHORED The HSC report · asserted"],
    ["Cy Holt, who met Ann Lee, said no.", "Cy Holt COMMUNICATED_WITH Ann Lee · asserted"],
  ]);
});

describe("quotations", () => {
  check([
    ["“Bo Reed met Ann Lee,” said Cy Holt.", `${met} · says Cy Holt`],
    ["“Bo Reed met Ann Lee,” Cy Holt said.", `${met} · says Cy Holt`],
    ['Cy Holt said: "Bo Reed met Ann Lee."', `${met} · says Cy Holt`],
    ["Cy Holt said: “I was there. Bo Reed met Ann Lee.”", `${met} · says Cy Holt`],
    ["“I was there,” said Cy Holt. “Bo Reed met Ann Lee.”", `${met} · says Cy Holt`],
    ["Cy Holt said: “I was there.\n“Bo Reed met Ann Lee.”", `${met} · says Cy Holt`],
    ["“I met Ann Lee,” said Bo Reed.", `${met} · says Bo Reed`],
    ["“We inspected Elm Ward,” said Holm Trust.", "Holm Trust INSPECTED Elm Ward · asserted · says Holm Trust"],
    [
      "Cy Holt, a director of Holm Trust, said: “We inspected Elm Ward.”",
      "Holm Trust INSPECTED Elm Ward · asserted · says Cy Holt",
      'Cy Holt HOLDS_ROLE_AT Holm Trust · asserted · as "director"',
    ],
    ["Cy Holt said no. Bo Reed met the “brave” Ann Lee.", met],
  ]);
});

describe("turns, letters, statements", () => {
  check(
    [
      ["Mr Reed: I met Ann Lee.", "Mr Reed COMMUNICATED_WITH Ann Lee · asserted · says Mr Reed"],
      ["Ms Lee: Good morning.\nMr Reed: I wrote to you.", "Mr Reed COMMUNICATED_WITH Ms Lee · asserted · says Mr Reed"],
    ],
    { turns: true },
  );
  check([
    ["I, Bo Reed, will say as follows.\nI met Ann Lee.", met],
    ["Dear Ms Lee,\nI wrote to you.\nYours sincerely,\nBo Reed", "Bo Reed COMMUNICATED_WITH Ms Lee · asserted"],
  ]);
});

describe("quoted in a message", () => {
  check([
    [
      "On 3 May 2021 Ann Lee wrote:\n> The HSC inspected Holm Trust.\nThe HSC inspected Elm Ward.",
      "HSC INSPECTED Holm Trust · asserted · says Ann Lee",
      "HSC INSPECTED Elm Ward · asserted",
    ],
    ["> The HSC inspected Holm Trust.", "nothing"],
  ]);
});

describe("who somebody is, is the writer's own word, whoever is reported", () => {
  check([
    [
      "The HSC said that Cy Holt met Ann Lee, a director of Holm Trust.",
      "Cy Holt COMMUNICATED_WITH Ann Lee · asserted · says HSC",
      'Ann Lee HOLDS_ROLE_AT Holm Trust · asserted · as "director"',
    ],
  ]);
});

describe("turns that only their labels tell", () => {
  check([
    [
      "MR REED: I met Ann Lee at the gate.\nMS LEE: You wrote to Cy Holt.",
      "MR REED COMMUNICATED_WITH Ann Lee · asserted · says MR REED",
      "MR REED COMMUNICATED_WITH Cy Holt · asserted · says Ann Lee",
    ],
    ["12 Mr Reed: I met Ann Lee at the gate.", "Mr Reed COMMUNICATED_WITH Ann Lee · asserted · says Mr Reed"],
    ["Bo Reed: a friend who met Ann Lee.", "nothing"],
  ]);
});

describe("questions and answers, where no heading tells who answers", () => {
  check(
    [
      [
        "Q.: Mr Reed, what did you do?\nA.: I met Ann Lee at the gate.",
        "Mr Reed COMMUNICATED_WITH Ann Lee · asserted · says Mr Reed",
      ],
      [
        "Q.: Mr Reed, what did you do?\nA.: Nothing.\nQ.: Ms Holt, and you?\nA.: Cy Day met Ann Lee at the gate.",
        "Cy Day COMMUNICATED_WITH Ann Lee · asserted",
      ],
    ],
    { turns: true },
  );
});
