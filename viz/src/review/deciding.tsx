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

export function Deciding({ children }: { readonly children: ReactNode }) {
  const { reload } = usePage();
  const [revision, setRevision] = useState(0);
  const [failed, setFailed] = useState<string>();
  const session = useAnswer("session", (signal) => client.session(signal));
  const suggestions = useLatest(useAnswer(`suggestions ${revision}`, (signal) => client.suggestions({}, signal)));
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

  const decisions = useMemo((): Decisions => {
    const by = () => ({ by: deciderName() });
    return {
      ...{ suggestions, history, conflicts, contested, reviews, revision, failed, changed },
      writes: session.state === "there" ? session.value.writes : undefined,
      judge: (given) =>
        record(async () => {
          const { key, before } = await client.judge({ ...by(), ...given });
          const earlier = before && "left" in before ? before : undefined;
          return { key, restore: earlier && (() => client.judge({ ...by(), ...given, ...verdictOf(earlier) })) };
        }),
      review: (given) => record(() => client.review({ ...by(), ...given })),
      fulfil: (given) => record(() => client.fulfil({ ...by(), ...given })),
      undo: (taken) =>
        record(async () => {
          await client.undo({ key: taken.key });
          await taken.restore?.();
          return taken;
        }),
    };
  }, [suggestions, history, conflicts, contested, reviews, revision, failed, changed, session, record]);
  return <DecisionsContext value={decisions}>{children}</DecisionsContext>;
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
