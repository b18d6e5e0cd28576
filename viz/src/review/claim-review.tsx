/** Accepting or rejecting a claim where it is read, and taking that back. */
import { useEffect, useRef } from "react";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "./decisions.ts";

export function ClaimReview({ id }: { readonly id: string }) {
  const { announce } = usePage();
  const { writes, reviews, review, undo } = useDecisions();
  const verdict = reviews.get(id);
  const place = useRef<HTMLSpanElement>(null);
  const acted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other buttons stand there now, and the focus goes on to them
  useEffect(() => {
    if (acted.current) place.current?.querySelector("button")?.focus();
    acted.current = false;
  }, [verdict]);
  const decide = async (verdict: "accepted" | "rejected") => {
    acted.current = true;
    if (await review({ claimId: id, verdict })) {
      announce(verdict === "accepted" ? "Claim accepted" : "Claim rejected: it is taken out of the graph");
    }
  };
  const takeBack = async () => {
    acted.current = true;
    if (await undo({ key: { kind: "review", claimId: id } })) announce("Taken back");
  };
  if (!verdict && !writes) return null;
  return (
    <span ref={place} className={`claim-review ${verdict ?? ""}`}>
      {verdict && <b>{verdict === "accepted" ? "Accepted" : "Rejected"}</b>}
      {writes && !verdict && (
        <>
          <button type="button" className="plain" onClick={() => void decide("accepted")}>
            Accept
          </button>
          <button type="button" className="plain" onClick={() => void decide("rejected")}>
            Reject
          </button>
        </>
      )}
      {writes && verdict && (
        <button type="button" className="plain" onClick={() => void takeBack()}>
          Undo
        </button>
      )}
    </span>
  );
}
