/** Accounts side by side, and what became of what was planned. */
import { describe, expect, test } from "vitest";
import { Conflicts, Expectations, endpoint } from "../../../src/serve/api.ts";
import { answerFrom, idIn, type ServedCase } from "../served-case.ts";

export function accountAnswers(served: ServedCase): void {
  test("what one says and another denies stands side by side", async () => {
    const about = await idIn(served, "petra orme");
    const { conflicts } = await answerFrom(served, Conflicts, `${endpoint.conflicts}?about=${about}`);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.sides.map((side) => side.map(({ saidBy }) => saidBy).sort())).toEqual([
      ["Idris Bell", "Joel Quill"],
      ["Dr Petra Orme"],
    ]);
  });

  describe("what was planned", () => {
    test.each([
      ["2023-08-01", "open"],
      ["2024-01-01", "overdue"],
    ])("as of %s, an action plan by September 2023 is %s", async (asOf, state) => {
      const { expectations } = await answerFrom(served, Expectations, `${endpoint.expectations}?asOf=${asOf}`);
      const plan = expectations.find(({ planned }) => planned.predicate === "INSTRUCTED");
      expect(plan).toMatchObject({ state, planned: { role: "send an action plan", words: "by September" } });
    });
  });
}
