/** The graph on a canvas. It is a picture with a name to those who cannot see it; the table says the same. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { type Drawing, drawingOf } from "../canvas/drawing.ts";
import { emphasisOf } from "../canvas/emphasis.ts";
import type { SigmaCanvas, Target } from "../canvas/sigma-canvas.ts";
import { themeOf } from "../canvas/theme.ts";
import type { Shown } from "../graph/filter.ts";
import type { Pick } from "../graph/pick.ts";
import type { Places } from "../layout/box.ts";
import { count } from "../words/count.ts";
import { CanvasControls } from "./canvas-controls.tsx";
import { usePage } from "./page.ts";

interface GraphViewProps {
  readonly shown: Shown;
  readonly places: Places | undefined;
  readonly dark: boolean;
  /** The canvas cannot be had, or was taken away. */
  readonly onLost: () => void;
}

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

export function GraphView({ shown, places, dark, onLost }: GraphViewProps) {
  const {
    graph,
    view: { pick },
    choose,
  } = usePage();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<SigmaCanvas>();
  const [pointed, setPointed] = useState<Target>();
  const drawing = useMemo(() => (places ? drawingOf(graph, shown, places) : undefined), [graph, shown, places]);

  const onChoose = useRef<(target: Target | undefined) => void>(undefined);
  onChoose.current = (target) => choose(drawing && pickOf(drawing, target));

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let made: SigmaCanvas | undefined;
    let gone = false;
    import("../canvas/sigma-canvas.ts").then(({ SigmaCanvas }) => {
      if (gone) return;
      made = new SigmaCanvas(element, themeOf(element), {
        point: setPointed,
        choose: (target) => onChoose.current?.(target),
        lost: onLost,
      });
      setCanvas(made);
    }, onLost);
    return () => {
      gone = true;
      made?.close();
    };
  }, [onLost]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when light turns to dark
  useEffect(() => {
    if (container.current) canvas?.use(themeOf(container.current));
  }, [canvas, dark]);
  useEffect(() => {
    if (drawing) canvas?.show(drawing);
  }, [canvas, drawing]);
  const emphasis = useMemo(
    () => drawing && emphasisOf(drawing, pickOf(drawing, pointed) ?? pick),
    [drawing, pointed, pick],
  );
  useEffect(() => canvas?.emphasise(emphasis), [canvas, emphasis]);
  useEffect(() => {
    if (pick && drawing) canvas?.reveal(pick.kind === "entity" ? pick.id : pick.subject);
  }, [canvas, drawing, pick]);
  useHook(canvas);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || !canvas || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(canvas);
  };
  const name = `Graph of ${count(shown.entities.length, "thing")} and ${count(shown.lines.length, "relation")}. The table shows the same.`;
  return (
    <div className="graph" data-pointing={pointed?.kind}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the picture, as a drag does */}
      <div ref={container} className="canvas" role="img" aria-label={name} tabIndex={0} onKeyDown={onKeyDown} />
      {!places && <p className="note">Laying out…</p>}
      {places && shown.entities.length === 0 && <p className="note">Nothing to show with these filters.</p>}
      {canvas && <CanvasControls canvas={canvas} />}
    </div>
  );
}

function pickOf(drawing: Drawing, target: Target | undefined): Pick | undefined {
  if (target?.kind === "node") return { kind: "entity", id: target.id };
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
