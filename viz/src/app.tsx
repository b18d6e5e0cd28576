/** The page: one view in the middle, the legend on its left, the evidence on its right, time at the foot. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DrawnNotice } from "./ask/drawn-notice.tsx";
import { useAsked, useDrawn } from "./ask/use-asked.ts";
import type { SigmaCanvas } from "./canvas/sigma-canvas.ts";
import { hasWebGl } from "./canvas/webgl.ts";
import { drawnOf } from "./graph/drawn.ts";
import { shown as shownOf } from "./graph/filter.ts";
import { folded } from "./graph/fold.ts";
import type { Graph } from "./graph/graph.ts";
import type { Pick } from "./graph/pick.ts";
import { ArrivalsList } from "./ingest/arrivals-list.tsx";
import { Arriving } from "./ingest/arriving.tsx";
import { DropZone } from "./ingest/drop-zone.tsx";
import { planeOfGroup, planeOfGroups } from "./layout/planes.ts";
import { usePlaces } from "./layout/use-places.ts";
import { usePlane } from "./layout/use-plane.ts";
import { Header } from "./parts/header.tsx";
import { LargeNotice } from "./parts/large-notice.tsx";
import { Legend } from "./parts/legend.tsx";
import { NothingYet } from "./parts/nothing-yet.tsx";
import { type Page, PageContext } from "./parts/page.ts";
import { Panel } from "./parts/panel.tsx";
import { StaleNotice } from "./parts/stale-notice.tsx";
import { TimeBar } from "./parts/time-bar.tsx";
import { sides, views } from "./parts/views.tsx";
import { Deciding } from "./review/deciding.tsx";
import type { Arrangement } from "./state/arrangement.ts";
import { isGroupView } from "./state/grouped.ts";
import { tabs } from "./state/tabs.ts";
import { useGraph, type Widening } from "./state/use-graph.ts";
import { useGroup } from "./state/use-group.ts";
import { useGrowing } from "./state/use-growing.ts";
import { useEscape } from "./state/use-keys.ts";
import { useMedia } from "./state/use-media.ts";
import { useMissing } from "./state/use-missing.ts";
import { useOldIds } from "./state/use-old-ids.ts";
import { usePaths } from "./state/use-paths.ts";
import { useTheme } from "./state/use-theme.ts";
import { useTitle } from "./state/use-title.ts";
import { follow, useView } from "./state/use-view.ts";
import { count } from "./words/count.ts";

export function App() {
  const [view] = useView();
  const { graph, ...widening } = useGraph(view.arrangement.expanded);
  if (graph.state === "there") return <Explorer graph={graph.value} {...widening} />;
  return (
    <main className="alone">
      <h1>inquiry-graph</h1>
      <p role="status">{graph.state === "waiting" ? "Reading the graph…" : graph.why}</p>
    </main>
  );
}

function Explorer({ graph, widen, take, reload }: Omit<Widening, "graph"> & { readonly graph: Graph }) {
  const [view, change] = useView();
  const { scheme, dark, choose: chooseScheme } = useTheme();
  const [canDraw, setCanDraw] = useState(hasWebGl);
  const [canvas, drawOn] = useState<SigmaCanvas>();
  const [words, announce] = useState("");
  const main = useRef<HTMLElement>(null);
  const all = usePlaces(graph, main, view.shape);
  const { shape } = all;
  const isGrouped = isGroupView(graph, view);
  const answer = useAsked(view);
  const ofGroup = useGroup(graph, view.group, take);
  const ofAnswer = useDrawn(graph, view, answer, take);
  const drawn = ofAnswer ?? ofGroup;
  const { groups, ties } = graph;
  const own = useMemo(() => {
    if (isGrouped) return planeOfGroups({ groups, ties });
    return ofGroup && !ofAnswer && view.group ? planeOfGroup(view.group, ofGroup) : undefined;
  }, [isGrouped, groups, ties, ofGroup, ofAnswer, view.group]);
  const ownPlaces = usePlane(own, shape);
  const places = own ? ownPlaces : all.places;
  const isLaid = own ? ownPlaces !== undefined : all.isLaid;
  const things = useGrowing(graph, all.places, view);
  const plane = own?.name ?? things;
  const planeGroup = own && !isGrouped ? own.name : undefined;
  const shown = useMemo(() => {
    const all = drawn ? drawnOf(shownOf(graph, { ...view.filter, alone: true }), drawn) : shownOf(graph, view.filter);
    return folded(all, view.arrangement);
  }, [graph, view.filter, view.arrangement, drawn]);
  const paths = usePaths(graph, view.pick, take);
  const returnTo = useRef<Element>(null);

  const choose = useCallback(
    (pick: Pick | undefined) => {
      if (pick && document.activeElement?.closest(".panel") === null) returnTo.current = document.activeElement;
      // What is drawn then lies on another plane.
      const leaves = isGrouped || isGroupView(graph, { ...view, pick });
      change({ pick, ...(leaves && { camera: undefined }) });
      if (!pick && returnTo.current instanceof HTMLElement) returnTo.current.focus();
    },
    [change, graph, view, isGrouped],
  );
  const open = useCallback((source: string, at?: string) => change({ tab: "sources", source, claim: at }), [change]);
  const arrange = useCallback(
    (how: (arrangement: Arrangement) => Arrangement) => change({ arrangement: how(view.arrangement), shape }, "small"),
    [change, view.arrangement, shape],
  );
  const cannotDraw = useCallback(() => setCanDraw(false), []);
  useLayoutEffect(() => follow(graph.renamed), [graph.renamed]);
  useMissing(graph, view, widen, change);
  useOldIds(graph, view.arrangement);
  useTitle(graph, view.pick);
  useEscape(() => view.pick && choose(undefined));
  const isNarrow = useMedia("(width < 48rem)");
  const seen = isGrouped
    ? `${count(graph.groups.length, "group")} shown`
    : `${count(shown.entities.length, "thing")} and ${count(shown.lines.length, "relation")} shown`;

  const page = useMemo((): Page => {
    const acts = { change, arrange, choose, open, announce, reload, drawOn, cannotDraw };
    return {
      graph,
      shown,
      places,
      isLaid,
      isGrouped,
      plane,
      planeGroup,
      shape,
      view,
      dark,
      canvas,
      paths,
      answer,
      ...acts,
    };
  }, [
    graph,
    shown,
    places,
    isLaid,
    isGrouped,
    plane,
    planeGroup,
    shape,
    view,
    dark,
    canvas,
    paths,
    answer,
    change,
    arrange,
    choose,
    open,
    reload,
    cannotDraw,
  ]);
  const tab = view.tab === "graph" && !canDraw ? "table" : view.tab;
  const View = views[tab];
  const SideOf = sides[tab] ?? Legend;
  const { timed, filtered } = tabs.find(({ name }) => name === tab) ?? tabs[0];
  const isEmpty = graph.sources.size === 0;
  const hasTime = timed && !isEmpty;
  // A list may be long, and on a narrow screen time would be far below.
  const timeFirst = isNarrow && tab !== "graph";
  return (
    <PageContext value={page}>
      <Deciding>
        <Arriving>
          <a className="skip" href="#view">
            Skip to the view
          </a>
          <Header scheme={scheme} onScheme={chooseScheme} />
          <div className="columns">
            {!(isEmpty && filtered) && <SideOf />}
            <main ref={main} id="view" tabIndex={-1}>
              <ArrivalsList />
              <StaleNotice />
              {view.tab === "graph" && !canDraw && (
                <p className="notice" role="status">
                  This browser cannot draw the graph (WebGL is missing or switched off). The table shows the same.
                </p>
              )}
              {filtered && view.drawn && <DrawnNotice />}
              {filtered && graph.left > 0 && <LargeNotice isGraph={tab === "graph"} />}
              {hasTime && timeFirst && <TimeBar />}
              {isEmpty && filtered ? <NothingYet /> : <View />}
              {hasTime && !timeFirst && <TimeBar />}
            </main>
            {!isEmpty && <Panel />}
          </div>
          {/* Apart from what was done, so that neither takes the other's words away. */}
          <p className="unseen" aria-live="polite">
            {seen}
          </p>
          <p className="unseen" aria-live="polite">
            {words}
          </p>
          <DropZone />
        </Arriving>
      </Deciding>
    </PageContext>
  );
}
