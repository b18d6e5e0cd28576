/** All that people decided and that has not been taken back, the newest first. */
import type { PastDecision } from "../model/index.ts";
import type { Store } from "../ports.ts";
import { type JudgementRow, judgements, type ReviewRow, reviews } from "./statements.ts";

export async function history(store: Pick<Store, "run">): Promise<PastDecision[]> {
  const decisions = [
    ...(await store.run(judgements, {})).map(pastJudgement),
    ...(await store.run(reviews, {})).map(pastReview),
  ];
  const order = decisions.map((decision) => ({ decision, at: decision.at ?? "", key: JSON.stringify(decision.key) }));
  order.sort((one, other) => compare(other.at, one.at) || compare(one.key, other.key));
  return order.map(({ decision }) => decision);
}

function pastJudgement(row: JudgementRow): PastDecision {
  const { left, right, verdict, by, reason, at, together } = row;
  const followed = verdict === "unsure" || (verdict === "same") === together;
  return {
    kind: "judgement",
    key: { kind: "judgement", left, right, by },
    verdict,
    left: { id: left, name: row.leftName, type: row.leftType, source: { id: row.leftSourceId, title: row.leftSource } },
    right: {
      ...{ id: right, name: row.rightName, type: row.rightType },
      source: { id: row.rightSourceId, title: row.rightSource },
    },
    ...{ by, reason, at, state: followed ? "stands" : "outweighed" },
  };
}

function pastReview({ id, subject, predicate, object, quote, sourceId, source, ...decided }: ReviewRow): PastDecision {
  return {
    kind: "review",
    key: { kind: "review", claimId: id },
    ...decided,
    claim: { id, subject, predicate, object, quote, source: { id: sourceId, title: source } },
    state: "stands",
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
