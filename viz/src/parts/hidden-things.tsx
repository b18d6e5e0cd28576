/** What the reader hid and folded, so that it can be brought back: nothing is ever hidden unsaid. */
import { nameOf } from "../graph/graph.ts";
import { flipped } from "../state/arrangement.ts";
import { usePage } from "./page.ts";

export function HiddenThings() {
  const { graph, view, arrange } = usePage();
  const { hidden, folded } = view.arrangement;
  const list = (of: "hidden" | "folded", label: string) =>
    view.arrangement[of].size > 0 && (
      <fieldset className="put-away">
        <legend>{label}</legend>
        <ul>
          {[...view.arrangement[of]].map((id) => (
            <li key={id}>
              <span>{nameOf(graph, id)}</span>
              <button type="button" className="open" onClick={() => arrange((now) => flipped(now, of, id))}>
                {of === "hidden" ? "Show" : "Unfold"}
                <span className="unseen"> {nameOf(graph, id)}</span>
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    );
  if (hidden.size + folded.size === 0) return null;
  return (
    <>
      {list("hidden", "Hidden by you")}
      {list("folded", "Folded by you")}
    </>
  );
}
