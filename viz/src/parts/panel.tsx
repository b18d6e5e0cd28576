/** The evidence beside every view: what is selected, and who says so. */
import { useEffect, useRef } from "react";
import { type Pick, pickWord } from "../graph/pick.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { Overview } from "./overview.tsx";
import { usePage } from "./page.ts";
import { PairPanel } from "./pair-panel.tsx";
import { PathPanel } from "./path-panel.tsx";

export function Panel() {
  const { graph, view, choose } = usePage();
  const { pick } = view;
  const panel = useRef<HTMLElement>(null);
  const word = pick && keyOf(pick);
  const shownFirst = useRef(word);
  useEffect(() => {
    // A link that is opened keeps the focus at the top of the page; a selection moves it here.
    if (word === undefined || word === shownFirst.current) return;
    shownFirst.current = undefined;
    panel.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [word]);

  if (!pick) return <Overview />;
  const entity = pick.kind === "entity" ? graph.entities.get(pick.id) : undefined;
  return (
    <aside ref={panel} className="panel" aria-label="Evidence" key={keyOf(pick)}>
      <button type="button" className="close" aria-label="Close" title="Close (Esc)" onClick={() => choose(undefined)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
      {entity && <EntityPanel entity={entity} />}
      {pick.kind === "pair" && <PairPanel pick={pick} />}
      {pick.kind === "path" && <PathPanel pick={pick} />}
      {pick.kind === "entity" && !entity && (
        <h2 tabIndex={-1} className="note">
          Looking for it…
        </h2>
      )}
    </aside>
  );
}

/** Ways between the same two are one panel, whatever they must not lead through. */
function keyOf(pick: Pick): string {
  return pick.kind === "path" ? pickWord({ ...pick, without: [] }) : pickWord(pick);
}
