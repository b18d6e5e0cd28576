/** All that people decided and that has not been taken back, the newest first. */
import { Fulfilment, type Judgement, type PastDecision, Review } from "../model/index.ts";
import type { Run, Store } from "../ports.ts";
import { fulfilments } from "../store/decisions/fulfilments.ts";
import { judgements } from "../store/decisions/judgements.ts";
import { reviews } from "../store/decisions/reviews.ts";
import { readBack } from "../store/present.ts";
import { readFulfilments, readReviews } from "../store/statements/decisions.ts";
import { readWaiting } from "../store/statements/waiting.ts";
import { tellAppearances, tellClaims } from "./in-words.ts";
import { judgedByPeople } from "./statements.ts";

type State = PastDecision["state"];
type With<Decision> = Decision & { readonly state: State };

export async function history({ run }: Pick<Store, "run">): Promise<PastDecision[]> {
  const decisions = [
    ...(await pastJudgements(run, await judged(run))),
    ...(await pastReviews(run, await reviewed(run))),
    ...(await pastFulfilments(run, await fulfilled(run))),
  ];
  const keyed = decisions.map((decision) => ({ decision, at: decision.at ?? "", key: JSON.stringify(decision.key) }));
  keyed.sort((one, other) => compare(other.at, one.at) || compare(one.key, other.key));
  return keyed.map(({ decision }) => decision);
}

async function judged(run: Run): Promise<With<Omit<Judgement, "at"> & { at?: string | null | undefined }>[]> {
  const live = (await run(judgedByPeople, {})).map(({ together, ...judgement }) => {
    const followed = judgement.verdict === "unsure" || (judgement.verdict === "same") === together;
    return { ...judgement, state: followed ? ("stands" as const) : ("outweighed" as const) };
  });
  const waiting = (await run(readWaiting, { kind: judgements.name })).map(judgements.fromWaiting);
  return [...live, ...waiting.map((each) => ({ ...each, state: "waiting" as const }))];
}

async function reviewed(run: Run): Promise<With<Review>[]> {
  const live = (await run(readReviews, {})).map((row) => readBack(Review, row, row.claimId));
  return [...standing(live), ...waits((await run(readWaiting, { kind: reviews.name })).map(reviews.fromWaiting))];
}

async function fulfilled(run: Run): Promise<With<Fulfilment>[]> {
  const live = (await run(readFulfilments, {})).map((row) => readBack(Fulfilment, row, row.expected));
  const waiting = (await run(readWaiting, { kind: fulfilments.name })).map(fulfilments.fromWaiting);
  return [...standing(live), ...waits(waiting)];
}

async function pastJudgements(run: Run, all: Awaited<ReturnType<typeof judged>>): Promise<PastDecision[]> {
  const told = await tellAppearances(
    run,
    all.flatMap(({ left, right }) => [left, right]),
  );
  return all.map(({ left, right, verdict, by, reason, at, state }) => ({
    ...{ kind: "judgement", key: { kind: "judgement", left, right, by }, verdict },
    ...{ left: told.get(left) ?? null, right: told.get(right) ?? null, by, reason, at: at ?? null, state },
  }));
}

async function pastReviews(run: Run, all: readonly With<Review>[]): Promise<PastDecision[]> {
  const told = await tellClaims(
    run,
    all.map(({ claimId }) => claimId),
  );
  return all.map(({ claimId, verdict, by, note, at, state }) => ({
    ...{ kind: "review", key: { kind: "review", claimId }, verdict },
    ...{ claim: told.get(claimId) ?? null, by, reason: note ?? null, at, state },
  }));
}

async function pastFulfilments(run: Run, all: readonly With<Fulfilment>[]): Promise<PastDecision[]> {
  const told = await tellClaims(
    run,
    all.flatMap(({ expected, reported }) => [expected, reported]),
  );
  return all.map(({ expected, reported, verdict, by, note, at, state }) => ({
    ...{ kind: "fulfilment", key: { kind: "fulfilment", expected, reported }, verdict },
    ...{ expected: told.get(expected) ?? null, reported: told.get(reported) ?? null },
    ...{ by, reason: note ?? null, at, state },
  }));
}

function standing<Decision>(decisions: readonly Decision[]): With<Decision>[] {
  return decisions.map((each) => ({ ...each, state: "stands" }));
}

function waits<Decision>(decisions: readonly Decision[]): With<Decision>[] {
  return decisions.map((each) => ({ ...each, state: "waiting" }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
