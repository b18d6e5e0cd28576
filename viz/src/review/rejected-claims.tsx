/** Claims between two things that a person rejected: gone from the graph, but not unsaid here. */
import type { PastDecision } from "../../../src/model/decision.ts";
import { usePage } from "../parts/page.ts";
import { saysOf } from "../words/relation.ts";
import { useDecisions } from "./decisions.ts";

interface RejectedClaimsProps {
  readonly ends: readonly [string, string];
  /** Claims that are shown already. */
  readonly shown: ReadonlySet<string>;
}

export function RejectedClaims({ ends, shown }: RejectedClaimsProps) {
  const { graph, announce } = usePage();
  const { history, writes, undo } = useDecisions();
  const [one, other] = ends.map((id) => new Set(graph.entities.get(id)?.names ?? []));
  if (history.state !== "there" || !one || !other) return null;
  const rejected = history.value.filter(isRejected).filter(({ key, claim }) => {
    if (!claim || shown.has(key.claimId)) return false;
    const { subject, object } = claim;
    return (one.has(subject) && other.has(object)) || (one.has(object) && other.has(subject));
  });
  if (rejected.length === 0) return null;
  return (
    <section className="accounts">
      <h3 className="rest">Rejected</h3>
      {rejected.map(({ key, claim, reason }) => (
        <article key={key.claimId} className="claim">
          <p className="said">
            {claim?.subject} <em>{claim && saysOf(claim)}</em> {claim?.object}
          </p>
          <blockquote>{claim?.quote}</blockquote>
          <footer>
            <small>{reason ?? claim?.source.title}</small>
            <span className="claim-review rejected">
              <b>Rejected</b>
              {writes && (
                <button
                  type="button"
                  className="plain"
                  onClick={async () => {
                    if (await undo({ key })) announce("Taken back");
                  }}
                >
                  Undo
                </button>
              )}
            </span>
          </footer>
        </article>
      ))}
    </section>
  );
}

function isRejected(decision: PastDecision): decision is PastDecision & { kind: "review" } {
  return decision.kind === "review" && decision.verdict === "rejected";
}
