/** The legend: beside the view where there is room, above it and folded where there is not. */
import { useSyncExternalStore } from "react";
import { Filters } from "./filters.tsx";

const room = matchMedia("(min-width: 70rem)");

function subscribe(listener: () => void): () => void {
  room.addEventListener("change", listener);
  return () => room.removeEventListener("change", listener);
}

export function Legend() {
  const beside = useSyncExternalStore(subscribe, () => room.matches);
  return (
    <section className="legend" aria-label="Legend and filters">
      {beside ? (
        <Filters />
      ) : (
        <details>
          <summary>Legend and filters</summary>
          <Filters />
        </details>
      )}
    </section>
  );
}
