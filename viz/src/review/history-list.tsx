/** All that people decided, the newest first. Each can be taken back. */
import type { PastDecision } from "../../../src/model/decision.ts";
import { usePage } from "../parts/page.ts";
import { count } from "../words/count.ts";
import { useDecisions } from "./decisions.ts";
import { byWhom, momentInWords, stateWords, toldIn } from "./told.ts";

export function HistoryList() {
  const { history } = useDecisions();
  if (history.state === "waiting") return <p className="sheet note">Reading…</p>;
  if (history.state === "failed") return <p className="sheet note">{history.why}</p>;
  const decisions = history.value;
  return (
    <div className="sheet history">
      <h2 tabIndex={-1}>What people decided</h2>
      {decisions.length === 0 && <p className="note">Nobody has decided anything yet.</p>}
      {decisions.length > 0 && <p className="facts">{count(decisions.length, "decision")}, the newest first</p>}
      <ol>
        {decisions.map((decision) => (
          <Decision key={JSON.stringify(decision.key)} decision={decision} />
        ))}
      </ol>
    </div>
  );
}

function Decision({ decision }: { readonly decision: PastDecision }) {
  const { announce } = usePage();
  const { writes, undo } = useDecisions();
  const { verdict, words, quote } = toldIn(decision);
  const { by, at, reason, state, key } = decision;
  const takeBack = async () => {
    if (await undo({ key })) announce("Taken back");
  };
  return (
    <li className={state}>
      <p>
        <b>{verdict}</b> {words}
      </p>
      {quote && <q>{quote}</q>}
      <p className="facts">
        {[byWhom(by), at && momentInWords(at), reason, stateWords[state]].filter(Boolean).join(" · ")}
      </p>
      {writes && (
        <button type="button" className="plain" onClick={() => void takeBack()}>
          Take back<span className="unseen">: {`${verdict} ${words}`}</span>
        </button>
      )}
    </li>
  );
}
