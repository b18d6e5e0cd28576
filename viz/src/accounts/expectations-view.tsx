/** What was announced, promised or ordered, for when, and whether a later source reports it. */
import { useEffect } from "react";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { count } from "../words/count.ts";
import { ExpectationCard } from "./expectation-card.tsx";
import { lookedFrom, statesInOrder, stateWords } from "./expectation-states.ts";
import { useExpectations } from "./use-expectations.ts";

export function ExpectationsView() {
  const { view, announce } = usePage();
  const { failed } = useDecisions();
  const answer = useExpectations();
  const { state } = lookedFrom(view.asked);
  const all = answer.state === "there" ? answer.value.expectations : undefined;
  const listed = all?.filter((each) => !state || each.state === state);
  const found = listed?.length;
  useEffect(() => {
    if (found !== undefined) announce(`${count(found, "expectation")} listed`);
  }, [announce, found]);
  return (
    <section className="accounts-view" aria-label="What is expected">
      {failed && (
        <p className="notice wrong" role="alert">
          {failed}
        </p>
      )}
      <div className="sheet">
        <h2>What was planned, promised or ordered</h2>
        {answer.state === "waiting" && <p className="note">Reading…</p>}
        {answer.state === "failed" && <p className="note">{answer.why}</p>}
        {found === 0 && <p className="note">{state ? "None of these." : "No source speaks of anything planned."}</p>}
        {statesInOrder.map((each) => {
          const group = listed?.filter((expectation) => expectation.state === each) ?? [];
          if (group.length === 0) return null;
          return (
            <section key={each} className="state-group">
              <h3>
                {stateWords[each]} <small>{group.length}</small>
              </h3>
              <ul>
                {group.map((expectation) => (
                  <li key={expectation.planned.id}>
                    <ExpectationCard expectation={expectation} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
