/** Deciding who is whom, one suggestion at a time; checking claims; and all that was decided. */
import { usePage } from "../parts/page.ts";
import { ClaimsToCheck } from "./claims-to-check.tsx";
import { useDecisions } from "./decisions.ts";
import { HistoryList } from "./history-list.tsx";
import { SuggestionQueue } from "./suggestion-queue.tsx";

export function ReviewView() {
  const { view } = usePage();
  const { suggestions, failed, writes, isStale } = useDecisions();
  return (
    <section className="review" aria-label="Decisions">
      {writes === false && !isStale && (
        <p className="notice">
          This explorer is for reading only. <code>inquiry-graph open</code> without <code>--read-only</code> lets you
          decide.
        </p>
      )}
      {failed && (
        <p className="notice wrong" role="alert">
          {failed}
        </p>
      )}
      {view.asked === "history" && <HistoryList />}
      {view.asked === "claims" && <ClaimsToCheck />}
      {view.asked !== "history" && view.asked !== "claims" && (
        <>
          {suggestions.state === "waiting" && <p className="sheet note">Comparing…</p>}
          {suggestions.state === "failed" && <p className="sheet note">{suggestions.why}</p>}
          {suggestions.state === "there" && <SuggestionQueue found={suggestions.value} />}
        </>
      )}
    </section>
  );
}
