/** Hands files to the server one after the other, and keeps what it tells of them. */
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { client } from "../api/client.ts";
import { usePage } from "../parts/page.ts";
import { useDecisions } from "../review/decisions.ts";
import { type Arrival, after, broughtBy, outcomeOf } from "./arrival.ts";
import { ArrivalsContext } from "./arrivals.ts";

export function Arriving({ children }: { readonly children: ReactNode }) {
  const { graph, announce } = usePage();
  const { changed } = useDecisions();
  const [all, setAll] = useState<readonly Arrival[]>([]);
  const turn = useRef(Promise.resolve());
  const count = useRef(0);

  const add = useCallback(
    (files: Iterable<File>) => {
      const tell = (arrival: Arrival) => {
        setAll((all) => all.map((each) => (each.id === arrival.id ? arrival : each)));
        announce(outcomeOf(arrival));
      };
      for (const file of files) {
        const { name } = file;
        const id = String(count.current++);
        setAll((all) => [...all, { id, name, state: { is: "under-way", stage: "waiting" } }]);
        turn.current = turn.current.then(async () => {
          try {
            for await (const event of client.ingest({ name }, file)) {
              tell({ id, name, state: after(event) });
              if (event.event === "done" && event.coverage.outcome === "stored") changed();
            }
          } catch (error) {
            tell({ id, name, state: { is: "failed", why: error instanceof Error ? error.message : String(error) } });
          }
        });
      }
    },
    [announce, changed],
  );
  const dismiss = useCallback(() => {
    setAll((all) => all.filter(({ state }) => state.is === "under-way"));
    announce("Dismissed");
  }, [announce]);
  const { renamed } = graph;
  const arrivals = useMemo(() => ({ all, fresh: broughtBy(all, renamed), add, dismiss }), [all, renamed, add, dismiss]);
  return <ArrivalsContext value={arrivals}>{children}</ArrivalsContext>;
}
