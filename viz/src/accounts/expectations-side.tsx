/** Which expectations are listed: by what became of them, and as of which day. */
import { usePage } from "../parts/page.ts";
import { Side } from "../parts/side.tsx";
import type { How } from "../state/use-view.ts";
import { DayField } from "./day-field.tsx";
import { type Looked, lookedFrom, statesInOrder, stateWords, wordsOfLooked } from "./expectation-states.ts";
import { useExpectations } from "./use-expectations.ts";

export function ExpectationsSide() {
  const { view, change } = usePage();
  const looked = lookedFrom(view.asked);
  const answer = useExpectations();
  const all = answer.state === "there" ? answer.value.expectations : [];
  const look = (part: Partial<Looked>, how: How) => change({ asked: wordsOfLooked({ ...looked, ...part }) }, how);
  return (
    <Side label="Expectations" open>
      <ul className="side-list">
        {[undefined, ...statesInOrder].map((state) => (
          <li key={state ?? "all"}>
            <button
              type="button"
              aria-current={looked.state === state || undefined}
              onClick={() => look({ state }, "small")}
            >
              {state ? stateWords[state] : "All"}{" "}
              <small>{all.filter((each) => !state || each.state === state).length.toLocaleString("en-GB")}</small>
            </button>
          </li>
        ))}
      </ul>
      <DayField
        label="Overdue as of"
        day={looked.asOf ?? (answer.state === "there" ? (answer.value.asOf ?? "") : "")}
        onDay={(asOf) => look({ asOf }, "gliding")}
      />
    </Side>
  );
}
