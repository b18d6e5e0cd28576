/** Who may be the same, with what it takes to judge it. */
import { describe, expect, test } from "vitest";
import { endpoint, ShownSuggestions } from "../../../src/serve/api.ts";
import { answerFrom, type ServedCase } from "../served-case.ts";

export function suggestionAnswers(served: ServedCase): void {
  describe("suggestions", () => {
    test("come with both sides' sources and passages, their names marked, and with reasons", async () => {
      const { suggestions, total } = await answerFrom(served, ShownSuggestions, endpoint.suggestions);
      expect(total).toBeGreaterThanOrEqual(suggestions.length);
      for (const { left, right, reasons } of suggestions) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(left.entity).not.toBe(right.entity);
        for (const { passages, source } of [left, right]) {
          expect(source.title).not.toBe("");
          expect(passages.length).toBeGreaterThan(0);
          for (const { text, marks } of passages)
            for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^\S.*\S$/s);
        }
      }
    });

    test("can be few", async () => {
      const { suggestions } = await answerFrom(served, ShownSuggestions, `${endpoint.suggestions}?limit=1`);
      expect(suggestions.length).toBeLessThanOrEqual(1);
    });

    test("can be those that come after others", async () => {
      const from = (skip: number) => answerFrom(served, ShownSuggestions, `${endpoint.suggestions}?skip=${skip}`);
      const [all, rest] = [await from(0), await from(1)];
      expect(rest).toEqual({ suggestions: all.suggestions.slice(1), total: all.total });
    });
  });
}
