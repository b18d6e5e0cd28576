import { describe } from "vitest";
import { check } from "../support/check.ts";

describe("a day without its year: in a paper it is the nearest", () => {
  check(
    [["Care Watch inspected Holm Trust on 12 October.", "Care Watch INSPECTED Holm Trust · asserted · 2025-10-12"]],
    {
      date: "2025-11-03",
      kind: "article",
    },
  );
});

describe("in a letter it is of the year that was told last, if one was", () => {
  check(
    [
      ["Care Watch inspected Holm Trust on 12 October.", "Care Watch INSPECTED Holm Trust · asserted · 2025-10-12"],
      [
        "It was a wet year, 2019. In 2019 Care Watch inspected Elm Trust. It inspected Holm Trust on 12 October.",
        "Care Watch INSPECTED Elm Trust · asserted · 2019",
        "Care Watch INSPECTED Holm Trust · asserted · 2019-10-12",
      ],
      ["Care Watch inspected Holm Trust last October.", "Care Watch INSPECTED Holm Trust · asserted · 2025-10"],
      [
        "Care Watch inspected Holm Trust on 12 October 2019.",
        "Care Watch INSPECTED Holm Trust · asserted · 2019-10-12",
      ],
    ],
    { date: "2025-11-03", kind: "letter" },
  );
});

describe("in the document itself, on its day", () => {
  check(
    [
      [
        "Dear Ms Lee,\nI write to you about Elm Ward.\nYours sincerely,\nBo Reed",
        "Bo Reed COMMUNICATED_WITH Ms Lee · asserted · 2025-11-03",
      ],
    ],
    { date: "2025-11-03", kind: "letter" },
  );
});

describe("what is planned lies ahead, and before then", () => {
  check(
    [
      [
        "Care Watch will not inspect Holm Trust before May.",
        "Care Watch INSPECTED Holm Trust · planned · not · ../2026-05",
      ],
    ],
    { date: "2025-11-03", kind: "article" },
  );
});

describe("a paper has the date that is written on it", () => {
  check(
    [
      ["Ann Lee signed the letter, dated 3 May 2021, and left.", "Ann Lee AUTHORED the letter · asserted · 2021-05-03"],
      [
        "HSC issued its report, completed in May 2021, and a note in June 2022.",
        "HSC PUBLISHED its report · asserted",
        "HSC AUTHORED its report · asserted · 2021-05",
      ],
    ],
    { date: "2025-11-03", kind: "report" },
  );
});
