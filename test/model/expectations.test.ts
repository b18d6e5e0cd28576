import { expect, test } from "vitest";
import { expectationOf } from "../../src/model/index.ts";
import { account } from "../support/accounts.ts";

const plan = "Care Watch INSPECTED Elm Ward · planned · 2024-06 · in 2024-02";
const report = "Care Watch INSPECTED Elm Ward · 2024-06-12 · in 2024-07";

const promise = "Care Watch PUBLISHED a review · planned · 2024-06";

test.each<
  [what: string, plan: string, report: string | undefined, verdict: "accepted" | "rejected" | "", state: string]
>([
  ["nothing was reported", plan, undefined, "", "overdue"],
  ["its time has not passed", plan.replace("2024-06", "2025"), undefined, "", "open"],
  ["it has no time", plan.replace(" · 2024-06", ""), undefined, "", "open"],
  ["a later source reports it", plan, report, "", "reported"],
  ["so does one without a date", plan, report.replace(" · in 2024-07", ""), "", "reported"],
  ["an earlier source is about another time", plan, report.replace("in 2024-07", "in 2023"), "", "overdue"],
  ["a report of what was before the plan", plan, report.replace("2024-06-12", "2023-05"), "", "overdue"],
  ["something of the kind that was planned", promise, "Care Watch PUBLISHED Tarn Review", "", "reported"],
  ["something of another kind", promise, "Care Watch PUBLISHED Elm Ward", "", "overdue"],
  ["a person accepted it", plan, report, "accepted", "fulfilled"],
  ["whatever the dates", plan, report.replace("in 2024-07", "in 2023"), "accepted", "fulfilled"],
  ["a person rejected it", plan, report, "rejected", "overdue"],
])("%s", (_, planned, told, verdict, state) => {
  const expected = account(planned);
  const reports = told === undefined ? [] : [account(told)];
  const decided = reports.flatMap(({ id }) => (verdict === "" ? [] : { expected: expected.id, reported: id, verdict }));
  expect(expectationOf(expected, reports, decided, "2024-09-01").state).toBe(state);
});
