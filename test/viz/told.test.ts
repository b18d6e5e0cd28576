/** A decision of the past in words, also where what it was about is not there any more. */
import { expect, test } from "vitest";
import type { PastDecision, ToldAppearance, ToldClaim } from "../../src/model/decision.ts";
import { byWhom, toldIn } from "../../viz/src/review/told.ts";

const source = { id: "s_1", title: "The Echo" };
const thing = (name: string): ToldAppearance => ({ id: `a_${name}`, name, type: "Person", source });
const claim: ToldClaim = {
  ...{ id: "c_1", subject: "Ann Lee", predicate: "INSPECTED", object: "Elm Ward", stance: "planned" },
  ...{ polarity: "affirmed", when: null, quote: "She is to inspect it.", source },
};
const decided = { by: "person:kim", reason: null, at: "2024-02-03T10:00:00Z", state: "stands" } as const;
const judgement = (verdict: "same" | "different" | "unsure", left: ToldAppearance | null): PastDecision => ({
  ...{ kind: "judgement", verdict, left, right: thing("Ms Lee"), ...decided },
  key: { kind: "judgement", left: "a_1", right: "a_2", by: decided.by },
});
const review = (verdict: "accepted" | "rejected", about: ToldClaim | null): PastDecision => ({
  ...{ kind: "review", verdict, claim: about, ...decided },
  key: { kind: "review", claimId: "c_1" },
});
const fulfilment = (verdict: "accepted" | "rejected"): PastDecision => ({
  ...{ kind: "fulfilment", verdict, expected: claim, reported: { ...claim, stance: "asserted" }, ...decided },
  key: { kind: "fulfilment", expected: "c_1", reported: "c_2" },
});
const planned = "Ann Lee is to inspect Elm Ward";

test.each<[PastDecision, string]>([
  [judgement("same", thing("Ann Lee")), "The same: Ann Lee (The Echo) and Ms Lee (The Echo)"],
  [judgement("unsure", null), "Unsure: something that is not there any more and Ms Lee (The Echo)"],
  [review("rejected", claim), `Rejected: ${planned}`],
  [review("accepted", null), "Accepted: a claim that is not there any more"],
  [fulfilment("accepted"), `Came about: ${planned} – Ann Lee inspected Elm Ward`],
  [fulfilment("rejected"), `Not what was planned: ${planned} – Ann Lee inspected Elm Ward`],
])("%#", (decision, expected) => {
  const { verdict, words } = toldIn(decision);
  expect(`${verdict} ${words}`).toBe(expected);
});

test("who decided goes by their name, or by none", () => {
  expect(["person:kim", "person"].map(byWhom)).toEqual(["kim", "a person"]);
});
