/** The documents that came in while the page was open, until they are dismissed. */
import { usePage } from "../parts/page.ts";
import { count } from "../words/count.ts";
import { ArrivalCard } from "./arrival-card.tsx";
import { useArrivals } from "./arrivals.ts";

export function ArrivalsList() {
  const { canvas, change } = usePage();
  const { all, fresh, dismiss } = useArrivals();
  if (all.length === 0) return null;
  const underWay = all.some(({ state }) => state.is === "under-way");
  return (
    <section className="arrivals" aria-label="Arriving documents">
      <ul>
        {all.map((arrival) => (
          <ArrivalCard key={arrival.id} arrival={arrival} />
        ))}
      </ul>
      {!underWay && (
        <p className="acts">
          {fresh.size > 0 && (
            <button
              type="button"
              className="plain"
              onClick={() => {
                change({ tab: "graph", pick: undefined, source: undefined, claim: undefined });
                canvas?.fit();
              }}
            >
              Show {count(fresh.size, "new thing")} in the graph
            </button>
          )}
          <button type="button" className="plain" onClick={() => change({ tab: "review", asked: undefined })}>
            Review
          </button>
          <button type="button" className="plain" onClick={dismiss}>
            Dismiss
          </button>
        </p>
      )}
    </section>
  );
}
