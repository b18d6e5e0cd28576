/**
 * One graph drawn by the explorer's canvas and, beside it, by Sigma with nothing around it: the same places, sizes,
 * colours and names, with Sigma's own shapes, lines and labels. How long scripts take for each, in turns.
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
import type { Measured, Which } from "./taken.ts";

declare global {
  interface Window {
    measured?: Measured;
  }
}

interface Drawn {
  move(right: number): void;
  anew(run: number): void;
  /** Nothing that a movement has set off is still to come. */
  still(): Promise<void>;
}

const theme = { scheme: "light", ground: "#ffffff", ink: "#000000", line: "#858a93", font: "sans-serif" } as const;
const asked = window.requestAnimationFrame;
/** The first of a turn do not count. */
const [moves, runs, first] = [12, 6, 3];
const drawn = new Map<Which, Drawn>();

window.measured = {
  async draw(slice) {
    const places = placesOf(slice);
    const drawing = drawingFor(slice, places);
    drawn.set("bare", bare(drawing, places));
    drawn.set("explorer", explorer(drawing, places, slice));
    for (const each of drawn.values()) await each.still();
  },
  async frames(which) {
    const { move, still } = of(which);
    let taken = 0;
    window.requestAnimationFrame = (act) =>
      asked.call(window, (time) => {
        const began = performance.now();
        act(time);
        taken += performance.now() - began;
      });
    const frames: number[] = [];
    for (let index = 0; index < first + moves; index++) {
      taken = 0;
      move(index % 2 ? -0.02 : 0.02);
      await frame();
      if (index >= first) frames.push(taken);
    }
    window.requestAnimationFrame = asked;
    await still();
    return frames;
  },
  async refreshes(which) {
    const { anew, still } = of(which);
    const refreshes: number[] = [];
    for (let run = 0; run < first + runs; run++) {
      const began = performance.now();
      anew(run);
      if (run >= first) refreshes.push(performance.now() - began);
      await frame();
    }
    await still();
    return refreshes;
  },
};

function of(which: Which): Drawn {
  const found = drawn.get(which);
  if (!found) throw new Error("nothing is drawn");
  return found;
}

function explorer(drawing: Drawing, places: Places, { entities: [thing] }: Slice): Drawn {
  const ignored = () => {};
  let rests = false;
  const rest = (still: boolean) => {
    rests = still;
  };
  const handlers = { point: ignored, choose: ignored, move: ignored, look: ignored, lost: ignored, rest };
  const canvas = new SigmaCanvas(container("explorer"), theme, handlers);
  canvas.frame("things", [...places.values()]);
  canvas.show(drawing);
  const emphasis = thing && emphasisOf(drawing, { kind: "entity", id: thing.id });
  return {
    move: (right) => canvas.pan(right, 0),
    anew: (run) => canvas.emphasise(run % 2 ? emphasis : undefined),
    still: async () => {
      do await pause(300);
      while (!rests);
    },
  };
}

function bare({ nodes, lines }: Drawing, places: Places): Drawn {
  const graph = new MultiDirectedGraph();
  const element = container("bare");
  const { scale } = frameOf([...places.values()], { width: element.clientWidth, height: element.clientHeight });
  for (const { id, x, y, size, label, colour } of nodes) {
    graph.addNode(id, { x, y, label: label.join(" "), size: size * scale, color: colour.light });
  }
  for (const { from, to, width } of lines) graph.addEdge(from, to, { size: width * scale, color: theme.line });
  const sigma = new Sigma(graph, element);
  const camera = sigma.getCamera();
  return {
    move: (right) => camera.setState({ x: camera.x + right }),
    anew: () => sigma.refresh({ skipIndexation: true }),
    still: () => pause(300),
  };
}

/** The next frame is over, and the graphics card has had time for it. */
function frame(): Promise<void> {
  return new Promise((over) => asked.call(window, () => setTimeout(over, 30)));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

function drawingFor(slice: Slice, places: Places): Drawing {
  const graph = graphFrom(slice);
  return drawingOf(graph, shown(graph, { ...everything, alone: true }), places);
}

function container(id: Which): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error("no place to draw");
  return element;
}

function placesOf({ entities }: Slice): Places {
  const side = 130 * Math.sqrt(entities.length);
  return new Map(entities.map(({ id }) => [id, { x: side * numberFrom(id), y: side * numberFrom(`${id}/y`) }]));
}
