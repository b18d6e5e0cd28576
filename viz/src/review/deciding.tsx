/** Records decisions, and keeps what is still to be decided and what was decided in step with the store. */
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { GivenJudgement } from "../../../src/serve/api.ts";
import { contestedIn } from "../accounts/conflicts.ts";
import { client } from "../api/client.ts";
import { usePage } from "../parts/page.ts";
import { type Answer, useAnswer } from "../state/use-answer.ts";
import { useLatest } from "../state/use-latest.ts";
import { deciderName } from "./decider-name.ts";
import { type Decisions, DecisionsContext, type Taken } from "./decisions.ts";
import { partLength } from "./queue.ts";

export function Deciding({ children }: { readonly children: ReactNode }) {
  const { reload, view, announce } = usePage();
  const reviewing = view.tab === "review";
  const [revision, setRevision] = useState(0);
  const [failed, setFailed] = useState<string>();
  const session = useAnswer("session", (signal) => client.session(signal));
  const [wanted, lookFrom] = useState(0);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const [undone, setUndone] = useState<Taken>();
  const suggestions = useLatest(
    useAnswer(`suggestions ${wanted} ${revision}`, async (signal) => {
      const part = { skip: String(wanted), limit: String(partLength) };
      return { from: wanted, ...(await client.suggestions(part, signal)) };
    }),
  );
  const history = useLatest(useAnswer(`history ${revision}`, (signal) => client.history(signal)));
  const conflicts = useLatest(useAnswer(`conflicts ${revision}`, (signal) => client.conflicts({}, signal)));
  const reviews = useMemo(() => reviewsIn(history), [history]);
  const contested = useMemo(() => contestedIn(conflicts.state === "there" ? conflicts.value : []), [conflicts]);

  const changed = useCallback(() => {
    setRevision((times) => times + 1);
    reload();
  }, [reload]);
  const record = useCallback(
    async (act: () => Promise<Taken>) => {
      try {
        const taken = await act();
        setFailed(undefined);
        changed();
        return taken;
      } catch (error) {
        setFailed(error instanceof Error ? error.message : String(error));
        return undefined;
      }
    },
    [changed],
  );

  const decide = useCallback(
    async (act: () => Promise<Taken>) => {
      const done = await record(act);
      if (done && reviewing) setTaken((all) => [...without(all, done), done]);
      return done;
    },
    [record, reviewing],
  );
  const undo = useCallback(
    async (decision: Taken) => {
      const done = await record(async () => {
        await client.undo({ key: decision.key });
        await decision.restore?.();
        return decision;
      });
      if (done) {
        setTaken((all) => without(all, done));
        setUndone(done);
      }
      return done;
    },
    [record],
  );

  const decisions = useMemo((): Decisions => {
    const last = taken.at(-1);
    const by = () => ({ by: deciderName() });
    return {
      ...{ suggestions, history, conflicts, contested, reviews, revision, failed, changed },
      ...{ wanted, lookFrom, undo, taken, undone },
      writes: session.state === "there" ? session.value.writes : undefined,
      isStale: session.state === "there" && !session.value.writes && !session.value.readOnly,
      judge: (given) =>
        decide(async () => {
          const { key, before } = await client.judge({ ...by(), ...given });
          const earlier = before && "left" in before ? before : undefined;
          return { key, restore: earlier && (() => client.judge({ ...by(), ...given, ...verdictOf(earlier) })) };
        }),
      review: (given) => decide(() => client.review({ ...by(), ...given })),
      fulfil: (given) => decide(() => client.fulfil({ ...by(), ...given })),
      takeBack: async () => {
        if (last && (await undo(last))) announce("Taken back");
      },
    };
  }, [
    suggestions,
    history,
    conflicts,
    contested,
    reviews,
    revision,
    failed,
    changed,
    session,
    wanted,
    decide,
    undo,
    taken,
    undone,
    announce,
  ]);
  return <DecisionsContext value={decisions}>{children}</DecisionsContext>;
}

function without(all: readonly Taken[], { key }: Taken): readonly Taken[] {
  return all.filter((each) => JSON.stringify(each.key) !== JSON.stringify(key));
}

function verdictOf({ verdict, reason }: Pick<GivenJudgement, "verdict" | "reason">) {
  return { verdict, reason };
}

function reviewsIn(history: Answer<Awaited<ReturnType<typeof client.history>>>): Decisions["reviews"] {
  const decisions = history.state === "there" ? history.value : [];
  return new Map(
    decisions.flatMap((each) => (each.kind === "review" ? [[each.key.claimId, each.verdict] as const] : [])),
  );
}
