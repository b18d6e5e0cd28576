/** The graph on a canvas. It is a picture with a name to those who cannot see it; the table says the same. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { ShownClaim } from "../../../src/serve/api.ts";
import { type Drawing, drawingOf, nothing } from "../canvas/drawing.ts";
import { type Emphasis, emphasisOf, emphasisOn } from "../canvas/emphasis.ts";
import { groupDrawing } from "../canvas/group-drawing.ts";
import type { SigmaCanvas } from "../canvas/sigma-canvas.ts";
import type { Target } from "../canvas/target.ts";
import { themeOf } from "../canvas/theme.ts";
import { added } from "../graph/added.ts";
import { everything, shown as shownOf } from "../graph/filter.ts";
import { lineId } from "../graph/graph.ts";
import { endsOf, type Pick, pathFrom } from "../graph/pick.ts";
import { useArrivals } from "../ingest/arrivals.ts";
import type { Point } from "../layout/box.ts";
import { loosened, pinned, pinsOn } from "../state/arrangement.ts";
import { count } from "../words/count.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import { usePage } from "./page.ts";

const step = 0.15;
const keys: Readonly<Record<string, (canvas: SigmaCanvas) => void>> = {
  ArrowLeft: (canvas) => canvas.pan(-step, 0),
  ArrowRight: (canvas) => canvas.pan(step, 0),
  ArrowUp: (canvas) => canvas.pan(0, -step),
  ArrowDown: (canvas) => canvas.pan(0, step),
  "+": (canvas) => canvas.zoom(1.4),
  "=": (canvas) => canvas.zoom(1.4),
  "-": (canvas) => canvas.zoom(1 / 1.4),
  "0": (canvas) => canvas.fit(),
};

export function GraphView() {
  const { isGrouped, plane, planeGroup } = usePage();
  const { graph, shown, places, isLaid, shape, view, dark, canvas, change, arrange, choose, drawOn, cannotDraw } =
    usePage();
  const { pick, filter, camera } = view;
  const { arrangement } = view;
  const pins = useMemo(() => pinsOn(arrangement, planeGroup), [arrangement, planeGroup]);
  const container = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Target>();
  const [still, setStill] = useState(false);
  const drawing = useMemo(() => {
    if (isGrouped) return places && groupDrawing(graph.groups, graph.ties, places);
    return places && drawingOf(graph, shown, places, pins);
  }, [graph, shown, places, pins, isGrouped]);

  const handlers = useRef({ choose, arrange, change, shape, drawing, pick, isGrouped, planeGroup });
  handlers.current = { choose, arrange, change, shape, drawing, pick, isGrouped, planeGroup };

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: SigmaCanvas | undefined;
    let gone = false;
    import("../canvas/sigma-canvas.ts").then(({ SigmaCanvas }) => {
      if (gone) return;
      made = new SigmaCanvas(element, themeOf(element), {
        point: setPointed,
        choose: (target, too) => {
          const { choose, change, drawing, pick, isGrouped } = handlers.current;
          if (isGrouped) {
            if (target?.kind === "node") change({ group: target.id, camera: undefined });
            return;
          }
          const chosen = drawing && pickOf(drawing, target);
          choose(too && chosen?.kind === "entity" ? joined(pick, chosen.id) : chosen);
        },
        move: (id, place) => {
          const { arrange, isGrouped, planeGroup } = handlers.current;
          if (!isGrouped) arrange((arrangement) => pinned(arrangement, id, place, planeGroup));
        },
        look: (camera, own) => {
          const { change, shape } = handlers.current;
          change({ camera, ...(camera && { shape }) }, own ? "silent" : "gliding");
        },
        rest: setStill,
        lost: cannotDraw,
      });
      drawOn(made);
    }, cannotDraw);
    return () => {
      gone = true;
      made?.close();
      drawOn(undefined);
    };
  }, [drawOn, cannotDraw]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when light turns to dark
  useEffect(() => {
    if (container.current) canvas?.use(themeOf(container.current));
  }, [canvas, dark]);
  useEffect(() => {
    if (!canvas || !places) return;
    if (!plane.startsWith("things")) return canvas.frame(plane, [...places.values()]);
    const usual = shownOf(graph, { ...everything, alone: filter.alone }).entities;
    canvas.frame(
      plane,
      usual.flatMap(({ id }): Point[] => [places.get(id) ?? []].flat()),
    );
  }, [canvas, graph, places, filter.alone, plane]);
  useEffect(() => {
    canvas?.show(drawing ?? nothing);
  }, [canvas, drawing]);
  const there = drawing !== undefined;
  useEffect(() => {
    if (there) canvas?.look(camera);
  }, [canvas, camera, there]);

  const emphasis = useEmphasis(drawing, pointed);
  useEffect(() => canvas?.emphasise(emphasis), [canvas, emphasis]);
  const [first] = endsOf(pick);
  useEffect(() => {
    if (first && there) canvas?.reveal(first);
  }, [canvas, there, first]);
  useHook(canvas);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!canvas || event.ctrlKey || event.metaKey) return;
    const by = event.altKey ? directions[event.key] : undefined;
    const act = event.altKey ? by && pick?.kind === "entity" && (() => shift(pick.id, by)) : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act(canvas);
  };
  const shift = (id: string, [right, down]: readonly [number, number]) => {
    const place = pins.get(id) ?? places?.get(id);
    const next = place && { x: place.x + right * nudge, y: place.y + down * nudge };
    if (next) arrange((now) => pinned(now, id, next, planeGroup));
  };
  const name = isGrouped
    ? `Graph of ${count(graph.groups.length, "group")} of things. The list above it leads into each.`
    : `Graph of ${count(shown.entities.length, "thing")} and ${count(shown.lines.length, "relation")}. The table shows the same.`;
  return (
    <div className="graph" data-pointing={pointed?.kind}>
      <div
        ref={container}
        className="canvas"
        role="img"
        aria-label={name}
        aria-busy={!(still && isLaid)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the picture, as a drag does
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      {!drawing && <p className="note">Laying out…</p>}
      {drawing && !isGrouped && shown.entities.length === 0 && (
        <p className="note">Nothing to show with these filters.</p>
      )}
      {pins.size > 0 && (
        <button
          type="button"
          className="plain unpin"
          onClick={() => arrange((now) => [...pins.keys()].reduce(loosened, now))}
        >
          Put {count(pins.size, "moved thing")} back
        </button>
      )}
      {canvas && <CanvasControls canvas={canvas} />}
    </div>
  );
}

/** How far one press of an arrow key moves a thing, in units of the plane. */
export const nudge = 24;
export const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowRight: [1, 0],
};

/** What is pointed at stands out, else what is selected, else what the last source, or a document just added, brought. */
function useEmphasis(drawing: Drawing | undefined, pointed: Target | undefined): Emphasis | undefined {
  const { graph, view, paths, isGrouped } = usePage();
  const { pick, filter } = view;
  const { fresh } = useArrivals();
  return useMemo(() => {
    if (!drawing) return undefined;
    const seen = pickOf(drawing, pointed) ?? pick;
    if (seen?.kind === "path") {
      const steps = paths.state === "there" ? paths.value.paths.flatMap(({ hops }) => hops) : [];
      return emphasisOn(
        drawing,
        linesOn(steps),
        steps.flatMap(({ from, to }) => [from, to]),
        endsOf(seen),
      );
    }
    if (seen || isGrouped) return emphasisOf(drawing, seen);
    if (!filter.upTo) return fresh.size > 0 ? emphasisOn(drawing, linesAt(drawing, fresh), fresh) : undefined;
    const { things, lines } = added(graph, filter.upTo);
    return emphasisOn(drawing, lines, things);
  }, [drawing, pointed, pick, paths, graph, filter.upTo, fresh, isGrouped]);
}

/** The ids of the lines at some things. */
function linesAt({ lines }: Drawing, things: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(lines.flatMap(({ from, to, stands }) => (things.has(from) || things.has(to) ? stands : [])));
}

/** The ids of the lines that the steps of a way rest on. */
function linesOn(steps: readonly { readonly claims: readonly ShownClaim[] }[]): ReadonlySet<string> {
  const claims = steps.flatMap((step) => step.claims);
  return new Set(claims.map((claim) => lineId({ ...claim, subject: claim.subject.id, object: claim.object.id })));
}

/** A second thing beside the one that is selected: how are the two connected? */
function joined(pick: Pick | undefined, id: string): Pick {
  const from = pick?.kind === "entity" ? pick.id : pick?.kind === "path" ? pick.from : undefined;
  return from === undefined || from === id ? { kind: "entity", id } : pathFrom(from, id);
}

function pickOf(drawing: Drawing, target: Target | undefined): Pick | undefined {
  const thing = target?.kind === "node" && drawing.nodes.find(({ id }) => id === target.id);
  if (thing) return { kind: "entity", id: thing.id };
  return drawing.lines.find(({ id }) => id === target?.id)?.pick;
}

declare global {
  interface Window {
    /** Where things and lines are seen on the canvas, for tests and scripts that point at them. */
    placeOf?: SigmaCanvas["placeOf"];
  }
}

function useHook(canvas: SigmaCanvas | undefined): void {
  useEffect(() => {
    if (canvas) window.placeOf = (id) => canvas.placeOf(id);
    return () => {
      delete window.placeOf;
    };
  }, [canvas]);
}
