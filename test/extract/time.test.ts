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

describe("and in a letter it may be of any", () => {
  check(
    [
      [
        "Care Watch inspected Holm Trust on 12 October.",
        'Care Watch INSPECTED Holm Trust · asserted · "on 12 October"',
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
