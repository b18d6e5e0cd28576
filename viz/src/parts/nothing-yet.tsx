/** What a view says while no document has been read: how to begin. */
import { useDecisions } from "../review/decisions.ts";

export function NothingYet() {
  const { writes } = useDecisions();
  return (
    <section className="nothing-yet">
      <h2>No document has been read yet</h2>
      <p>
        {writes
          ? "Drop articles, reports, transcripts or letters anywhere on this page, or add them with the button at the top."
          : "This browser may only read. The address that the server printed lets its opener add documents here; so does this command:"}
      </p>
      {writes === false && (
        <p>
          <code>inquiry-graph ingest FILE…</code>
        </p>
      )}
      <p>What they say will stand here: who is connected with whom, who says so, when, and in which sentence.</p>
    </section>
  );
}
