/** What is to be reviewed and what was, and under which name. */
import { useState } from "react";
import { usePage } from "../parts/page.ts";
import { Side } from "../parts/side.tsx";
import { deciderName, keepDeciderName } from "./decider-name.ts";
import { useDecisions } from "./decisions.ts";

export function ReviewSide() {
  const { view, change } = usePage();
  const { suggestions, history, writes } = useDecisions();
  const [name, setName] = useState(() => deciderName() ?? "");
  const open = view.asked === "history" || view.asked === "claims" ? view.asked : undefined;
  const waiting = suggestions.state === "there" ? suggestions.value.total : undefined;
  const decided = history.state === "there" ? history.value.length : undefined;
  return (
    <Side label="Review" open>
      <ul className="side-list">
        <li>
          <button type="button" aria-current={!open || undefined} onClick={() => change({ asked: undefined })}>
            Who may be the same <small>{waiting}</small>
          </button>
        </li>
        <li>
          <button
            type="button"
            aria-current={open === "claims" || undefined}
            onClick={() => change({ asked: "claims" })}
          >
            Claims to check
          </button>
        </li>
        <li>
          <button
            type="button"
            aria-current={open === "history" || undefined}
            onClick={() => change({ asked: "history" })}
          >
            What people decided <small>{decided}</small>
          </button>
        </li>
      </ul>
      {writes && (
        <label className="decider">
          <span>Decide under the name</span>
          <input
            type="text"
            autoComplete="name"
            placeholder="a person"
            maxLength={200}
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              keepDeciderName(target.value);
            }}
          />
        </label>
      )}
    </Side>
  );
}
