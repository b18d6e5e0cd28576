/** Claims that nobody accepted or rejected, each with its sentence, those that are least sure first. */
import { useEffect, useRef, useState } from "react";
import { client } from "../api/client.ts";
import { ClaimCard } from "../parts/claim-card.tsx";
import { usePage } from "../parts/page.ts";
import { useAnswer } from "../state/use-answer.ts";
import { count } from "../words/count.ts";
import { useDecisions } from "./decisions.ts";

export function ClaimsToCheck() {
  const { announce } = usePage();
  const { reviews } = useDecisions();
  // What is decided stays in sight, so that it can be taken back; the next ones come when they are asked for.
  const [turn, setTurn] = useState({ number: 0, skip: 0 });
  const answer = useAnswer(`claims ${turn.number}`, (signal) => client.unreviewed(turn.skip, signal));
  const heading = useRef<HTMLHeadingElement>(null);
  const there = answer.state === "there" ? answer.value : undefined;
  useEffect(() => {
    if (!there) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
    announce(`${count(there.claims.length, "claim")} to check`);
  }, [there, announce]);
  const left = there?.claims.filter(({ id }) => !reviews.has(id)).length ?? 0;
  const more = there && turn.skip + there.claims.length < there.total;
  return (
    <div className="sheet history">
      <h2 ref={heading} tabIndex={-1}>
        Does the sentence say so?
      </h2>
      {answer.state === "waiting" && <p className="note">Reading…</p>}
      {answer.state === "failed" && <p className="note">{answer.why}</p>}
      {there && (
        <p className="note">
          {there.total === 0
            ? "Every claim was accepted or rejected by a person."
            : `${count(there.total, "claim")} that nobody checked yet, the least sure first. One that is rejected leaves the graph.`}
        </p>
      )}
      {there?.claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} said />
      ))}
      {there && (more || turn.skip > 0) && (
        <p className="acts">
          {more && (
            <button
              type="button"
              className="plain"
              onClick={() => setTurn({ number: turn.number + 1, skip: turn.skip + left })}
            >
              Next claims
            </button>
          )}
          {turn.skip > 0 && (
            <button type="button" className="plain" onClick={() => setTurn({ number: turn.number + 1, skip: 0 })}>
              From the first
            </button>
          )}
        </p>
      )}
    </div>
  );
}
