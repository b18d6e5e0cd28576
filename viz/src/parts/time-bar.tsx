/** Time at the foot of every view: when what is shown was, from when to when is looked at, and what each source added. */
import { useMemo } from "react";
import { everything, shown as shownOf } from "../graph/filter.ts";
import { folded } from "../graph/fold.ts";
import { isOpen } from "../graph/window.ts";
import { momentsOf } from "../time/moments.ts";
import { count } from "../words/count.ts";
import { usePage } from "./page.ts";
import { PlaySources } from "./play-sources.tsx";
import { TimeChart } from "./time-chart.tsx";
import { TimeFields } from "./time-fields.tsx";

export function TimeBar() {
  const { graph, view, change } = usePage();
  const { filter, arrangement } = view;
  const moments = useMemo(() => {
    const anyTime = shownOf(graph, { ...filter, window: everything.window });
    return momentsOf(graph, folded(anyTime, arrangement).lines);
  }, [graph, filter, arrangement]);
  const chosen = !isOpen(filter.window);
  const undated = `${count(moments.undated.length, "relation")} without a date`;
  return (
    <section className="time" aria-label="Time">
      <div className="time-head">
        <TimeFields />
        {chosen && (
          <>
            <label className="choice">
              <input
                type="checkbox"
                checked={filter.undated}
                onChange={() => change({ filter: { ...filter, undated: !filter.undated } }, "small")}
              />
              <span>and {undated}</span>
            </label>
            <button
              type="button"
              className="plain"
              aria-pressed={view.closer}
              onClick={() => change({ closer: !view.closer }, "small")}
            >
              {view.closer ? "Show all times" : "Look closer"}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => change({ filter: { ...filter, window: {} }, closer: false }, "small")}
            >
              Any time
            </button>
          </>
        )}
        {!chosen && <small className="undated">{undated}</small>}
        <PlaySources />
      </div>
      <TimeChart dated={moments.dated} />
    </section>
  );
}
