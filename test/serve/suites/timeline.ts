/** What happened when, and in which order the sources appeared. */
import { describe, expect, test } from "vitest";
import { endpoint, Timeline } from "../../../src/serve/api.ts";
import { fernlow } from "../fernlow.ts";
import { answerFrom, type ServedCase } from "../served-case.ts";

export function timelineAnswers(served: ServedCase): void {
  describe("the timeline", () => {
    test("has every claim with a time, in order, as exact as the words", async () => {
      const { claims } = await answerFrom(served, Timeline, endpoint.timeline);
      expect(claims.map(({ when, earliest, latest, predicate }) => [when, earliest, latest, predicate])).toEqual([
        ["2021/..", "2021-01-01", null, "HOLDS_ROLE_AT"],
        ["2022-03", "2022-03-01", "2022-03-31", "INSPECTED"],
        ["2022-06", "2022-06-01", "2022-06-30", "TREATED_BY"],
        ["2022-06/2022-10", "2022-06-01", "2022-10-31", "INVESTIGATED"],
        ["2022-06-09", "2022-06-09", "2022-06-09", "TOOK_PLACE_AT"],
        ["2023-04-04/2023-04-05", "2023-04-04", "2023-04-05", "INSPECTED"],
        ["2023-09", "2023-09-01", "2023-09-30", "INSTRUCTED"],
        ["2024-01-18", "2024-01-18", "2024-01-18", expect.any(String)],
        ["2024-01-18", "2024-01-18", "2024-01-18", expect.any(String)],
        ["2025", "2025-01-01", "2025-12-31", "PUBLISHED"],
      ]);
    });

    test("counts what has none, and has the sources in the order in which they appeared", async () => {
      const { claims, undated, sources, cut } = await answerFrom(served, Timeline, endpoint.timeline);
      const all = Object.values(fernlow).flatMap((each) => each.claims);
      expect([claims.length + undated, cut]).toEqual([all.length, false]);
      expect(sources.map(({ date }) => date)).toEqual(["2023-02-14", "2023-05", "2024-01-18"]);
    });
  });
}
