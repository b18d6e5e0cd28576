/** The page: one view in the middle, the legend on its left, the evidence on its right. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { hasWebGl } from "./canvas/webgl.ts";
import { shown as shownOf } from "./graph/filter.ts";
import { type Graph, nameOf } from "./graph/graph.ts";
import { endsOf, type Pick, renamed } from "./graph/pick.ts";
import { usePlaces } from "./layout/use-places.ts";
import { GraphView } from "./parts/graph-view.tsx";
import { Header } from "./parts/header.tsx";
import { Legend } from "./parts/legend.tsx";
import { type Page, PageContext } from "./parts/page.ts";
import { Panel } from "./parts/panel.tsx";
import { SourcesView } from "./parts/sources-view.tsx";
import { TableView } from "./parts/table-view.tsx";
import { useGraph, type Widening } from "./state/use-graph.ts";
import { useTheme } from "./state/use-theme.ts";
import { useView } from "./state/use-view.ts";
import { count } from "./words/count.ts";

export function App() {
  const { graph, widen } = useGraph();
  if (graph.state === "there") return <Explorer graph={graph.value} widen={widen} />;
  return (
    <main className="alone">
      <h1>inquiry-graph</h1>
      <p role="status">{graph.state === "waiting" ? "Reading the graph…" : graph.why}</p>
    </main>
  );
}

function Explorer({ graph, widen }: { readonly graph: Graph; readonly widen: Widening["widen"] }) {
  const [view, change] = useView();
  const { scheme, dark, choose: chooseScheme } = useTheme();
  const [canDraw, setCanDraw] = useState(hasWebGl);
  const [words, announce] = useState("");
  const main = useRef<HTMLElement>(null);
  const places = usePlaces(graph, main);
  const shown = useMemo(() => shownOf(graph, view.filter), [graph, view.filter]);
  const returnTo = useRef<Element>(null);

  const choose = useCallback(
    (pick: Pick | undefined) => {
      if (pick && document.activeElement?.closest(".panel") === null) returnTo.current = document.activeElement;
      change({ pick });
      if (!pick && returnTo.current instanceof HTMLElement) returnTo.current.focus();
    },
    [change],
  );
  const open = useCallback((source: string, claim?: string) => change({ tab: "sources", source, claim }), [change]);
  const lost = useCallback(() => setCanDraw(false), []);
  useMissing(graph, view.pick, widen, change);
  useTitle(graph, view.pick);
  useEscape(() => view.pick && choose(undefined));
  useEffect(() => {
    announce(`${count(shown.entities.length, "thing")} and ${count(shown.lines.length, "relation")} shown`);
  }, [shown]);

  const page = useMemo(
    (): Page => ({ graph, view, change, choose, open, announce }),
    [graph, view, change, choose, open],
  );
  const tab = view.tab === "graph" && !canDraw ? "table" : view.tab;
  return (
    <PageContext value={page}>
      <a className="skip" href="#view">
        Skip to the view
      </a>
      <Header scheme={scheme} onScheme={chooseScheme} />
      <div className="columns">
        <Legend />
        <main ref={main} id="view" tabIndex={-1}>
          {view.tab === "graph" && !canDraw && (
            <p className="notice" role="status">
              This browser cannot draw the graph (WebGL is missing or switched off). The table shows the same.
            </p>
          )}
          {graph.left > 0 && (
            <p className="notice">
              {count(graph.left, "thing")} more are in the store; search for one to bring it in with its neighbours.
            </p>
          )}
          {tab === "graph" && <GraphView shown={shown} places={places} dark={dark} onLost={lost} />}
          {tab === "table" && <TableView shown={shown} />}
          {tab === "sources" && <SourcesView />}
        </main>
        <Panel />
      </div>
      <p className="unseen" aria-live="polite">
        {words}
      </p>
    </PageContext>
  );
}

/** A selected thing that the page does not hold is fetched; one that was joined to another goes by its id now. */
function useMissing(
  graph: Graph,
  pick: Pick | undefined,
  widen: Widening["widen"],
  change: ReturnType<typeof useView>[1],
): void {
  const missing = endsOf(pick).find((id) => !graph.entities.has(id));
  useEffect(() => {
    if (missing === undefined || pick === undefined) return;
    let over = false;
    widen(missing).then((id) => {
      if (!over && id !== missing) change({ pick: id ? renamed(pick, missing, id) : undefined }, "small");
    });
    return () => {
      over = true;
    };
  }, [missing, pick, widen, change]);
}

function useTitle(graph: Graph, pick: Pick | undefined): void {
  const names = endsOf(pick)
    .map((id) => nameOf(graph, id))
    .join(" – ");
  useEffect(() => {
    document.title = names ? `${names} · inquiry-graph` : "inquiry-graph";
  }, [names]);
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const listener = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented) act();
    };
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  });
}
