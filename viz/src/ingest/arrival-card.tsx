/** One document: how far it is, and at the end what was found in it, what it added, and what was left out. */
import { usePage } from "../parts/page.ts";
import { count } from "../words/count.ts";
import { type Arrival, type Done, outcomeOf } from "./arrival.ts";
import { StageSteps } from "./stage-steps.tsx";

export function ArrivalCard({ arrival }: { readonly arrival: Arrival }) {
  const { state } = arrival;
  return (
    <li className={state.is}>
      <p>
        <b>{outcomeOf(arrival)}</b>
      </p>
      {state.is === "under-way" && <StageSteps stage={state.stage} />}
      {state.is === "done" && <Report {...state.done} />}
    </li>
  );
}

function Report({ coverage, added }: Done) {
  const { open } = usePage();
  const { source, outcome, noticed, dropped } = coverage;
  const left = Object.entries(dropped);
  const candidates = left.reduce((sum, [, number]) => sum + number, 0);
  return (
    <>
      {outcome === "stored" && (
        <>
          <p>
            {count(coverage.sentences, "sentence")} read · {count(coverage.claims, "claim")} found, of which{" "}
            {coverage.plain.toLocaleString("en-GB")} plain facts
          </p>
          <p>
            {count(added.entities.length, "new thing")}
            {added.known.length > 0 && ` · ${count(added.known.length, "thing")} that other sources name too`}
          </p>
        </>
      )}
      {candidates > 0 && (
        <details>
          <summary>{count(candidates, "candidate")} left out</summary>
          <ul>
            {left.map(([code, number]) => (
              <li key={code}>
                {number.toLocaleString("en-GB")} ×{" "}
                {dropWords[code] ?? code.replace("dropped-", "").replaceAll("-", " ")}
              </li>
            ))}
          </ul>
        </details>
      )}
      {noticed.length > 0 && (
        <ul className="noticed">
          {noticed.slice(0, most).map(({ code, message, start }) => (
            <li key={`${code} ${start} ${message}`}>{message}</li>
          ))}
          {noticed.length > most && <li>and {noticed.length - most} more remarks</li>}
        </ul>
      )}
      {source && outcome !== "unreadable" && (
        <button type="button" className="open" onClick={() => open(source.id)}>
          Open {source.title}
        </button>
      )}
    </>
  );
}

const most = 5;

const dropWords: Readonly<Record<string, string>> = {
  "dropped-domain": "the two things cannot stand in that relation",
  "dropped-governor": "what it depends on takes it back",
  "dropped-nameless": "an end has no name",
  "dropped-question": "it is only asked",
  "dropped-reflexive": "both ends are the same",
  "dropped-speaker": "nobody is named who says it",
  "dropped-twice": "it is said already in the same sentence",
  "dropped-unresolved": "it is not clear whom a word stands for",
};
