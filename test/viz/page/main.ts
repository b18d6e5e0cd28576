/**
 * One graph drawn by the explorer's canvas, and by Sigma with nothing around it: the same places, sizes, colours and
 * names, with Sigma's own shapes, lines and labels. How long scripts take for each.
 */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Slice } from "../../../src/serve/api.ts";
import { type Drawing, drawingOf } from "../../../viz/src/canvas/drawing.ts";
import { emphasisOf } from "../../../viz/src/canvas/emphasis.ts";
import { frameOf } from "../../../viz/src/canvas/frame.ts";
import { SigmaCanvas } from "../../../viz/src/canvas/sigma-canvas.ts";
import { everything, shown } from "../../../viz/src/graph/filter.ts";
import { graphFrom } from "../../../viz/src/graph/graph.ts";
import type { Places } from "../../../viz/src/layout/box.ts";
import { numberFrom } from "../../../viz/src/layout/seed.ts";
import type { Taken } from "./taken.ts";

declare global {
  interface Window {
    draw?: Record<"explorer" | "bare", (slice: Slice) => Promise<Taken>>;
  }
}

const theme = { scheme: "light", ground: "#ffffff", ink: "#000000", line: "#858a93", font: "sans-serif" } as const;
const moves = 12;

window.draw = {
  async explorer(slice) {
    const places = placesOf(slice);
    const drawing = drawingFor(slice, places);
    const ignored = () => {};
    const handlers = { point: ignored, choose: ignored, move: ignored, look: ignored, rest: ignored, lost: ignored };
    const canvas = new SigmaCanvas(container(), theme, handlers);
    canvas.frame("things", [...places.values()]);
    canvas.show(drawing);
    const [first] = slice.entities;
    const emphasis = first && emphasisOf(drawing, { kind: "entity", id: first.id });
    const frames = await framesOf((move) => canvas.pan(move % 2 ? -0.02 : 0.02, 0));
    const refreshes = timesOf((run) => canvas.emphasise(run % 2 ? emphasis : undefined));
    canvas.close();
    return { frames, refreshes };
  },
  async bare(slice) {
    const graph = new MultiDirectedGraph();
    const places = placesOf(slice);
    const { nodes, lines } = drawingFor(slice, places);
    const element = container();
    const { scale } = frameOf([...places.values()], { width: element.clientWidth, height: element.clientHeight });
    for (const { id, x, y, size, label, colour } of nodes) {
      graph.addNode(id, { x, y, label: label.join(" "), size: size * scale, color: colour.light });
    }
    for (const { from, to, width } of lines) graph.addEdge(from, to, { size: width * scale, color: theme.line });
    const sigma = new Sigma(graph, element);
    const camera = sigma.getCamera();
    const frames = await framesOf((move) => camera.setState({ x: camera.x + (move % 2 ? -0.02 : 0.02) }));
    const refreshes = timesOf(() => sigma.refresh({ skipIndexation: true }));
    sigma.kill();
    return { frames, refreshes };
  },
};

function drawingFor(slice: Slice, places: Places): Drawing {
  const graph = graphFrom(slice);
  return drawingOf(graph, shown(graph, { ...everything, alone: true }), places);
}

function container(): HTMLElement {
  const element = document.getElementById("canvas");
  if (!element) throw new Error("no place to draw");
  element.replaceChildren();
  return element;
}

function placesOf({ entities }: Slice): Places {
  const side = 130 * Math.sqrt(entities.length);
  return new Map(entities.map(({ id }) => [id, { x: side * numberFrom(id), y: side * numberFrom(`${id}/y`) }]));
}

/** The script that runs in the frame after each move; the first does not count. */
async function framesOf(move: (index: number) => void): Promise<number[]> {
  const asked = window.requestAnimationFrame;
  let taken = 0;
  window.requestAnimationFrame = (act) =>
    asked.call(window, (time) => {
      const began = performance.now();
      act(time);
      taken += performance.now() - began;
    });
  const frames: number[] = [];
  for (let index = 0; index <= moves; index++) {
    taken = 0;
    move(index);
    await new Promise((next) => asked.call(window, () => setTimeout(next, 30)));
    if (index > 0) frames.push(taken);
  }
  window.requestAnimationFrame = asked;
  return frames;
}

function timesOf(act: (run: number) => void): number[] {
  const taken: number[] = [];
  for (let run = 0; run <= 6; run++) {
    const began = performance.now();
    act(run);
    if (run > 0) taken.push(performance.now() - began);
  }
  return taken;
}
