/**
 * The drawing on Sigma, which nothing outside this folder knows. Sigma 3 draws shapes and lines and tells what is
 * pointed at; places come from `layout`, names from `names.ts`. It needs WebGL from its import on, so this file is
 * loaded only where there is some.
 */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Point } from "../layout/box.ts";
import type { Camera } from "../state/view.ts";
import { atStart, type CameraState, cameraOf, fine, isAtStart, stateFor } from "./camera.ts";
import { type Choose, clicking } from "./clicks.ts";
import { pointOn } from "./curve.ts";
import { dragging } from "./dragging.ts";
import { type Drawing, type DrawnLine, type DrawnNode, nothing } from "./drawing.ts";
import { type Emphasis, touchedBy } from "./emphasis.ts";
import { type Frame, frameOf } from "./frame.ts";
import { measureWith, type Placed, writeLabels } from "./labels.ts";
import { lineProgram, pieces } from "./line-program/index.ts";
import { NameSheet } from "./name-sheet.ts";
import { placedNames, wordsPlace } from "./names.ts";
import { shapeProgram } from "./node-program/index.ts";
import { Picking } from "./picking.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { drawPin } from "./pin.ts";
import { projectionOf } from "./projection.ts";
import { Quiet } from "./quiet.ts";
import { curveOf, type Seen } from "./seen.ts";
import type { Target } from "./target.ts";
import type { Theme } from "./theme.ts";

export interface Handlers {
  /** Nothing is pointed at when there is no target. */
  point(target: Target | undefined): void;
  choose: Choose;
  /** A thing was put somewhere else, in units of the plane. */
  move(id: string, place: Point): void;
  /** Something else is seen now; all of it where there is no camera. `own`: only to bring something into sight. */
  look(camera: Camera | undefined, own: boolean): void;
  /** The picture has come to rest, or has begun to move. */
  rest(still: boolean): void;
  lost(): void;
}

const mostPadding = 56;
/** How long nothing moves until the picture is taken to be still. */
const stillness = 90;
/** How long after a movement it is told where the reader looks. */
const patience = 200;

/** Where names stand while nothing stands out, and for what. */
interface Resting {
  readonly drawing: Drawing;
  readonly theme: Theme;
  readonly at: string;
  readonly names: readonly Placed[];
}

export class SigmaCanvas {
  readonly #sigma: Sigma;
  readonly #handlers: Handlers;
  #drawing: Drawing = nothing;
  #nodes = new Map<string, DrawnNode>();
  #lines = new Map<string, DrawnLine>();
  #emphasis: Emphasis | undefined;
  #theme: Theme;
  #open = true;
  /** Of every size, so that a large graph is not all shapes. */
  #scale = 1;
  /** The name of the plane that is framed. */
  #framed: string | undefined;
  /** The movement that goes on is the canvas's own, not the reader's. */
  #own = false;
  readonly #told = new Quiet(patience, () => this.#tell());
  readonly #size: ResizeObserver;
  readonly #picking: Picking;
  /** While the picture moves, names move with their things; they are placed anew when it is still. */
  #moves = false;
  /** What moved last is drawn. */
  #isDrawn = false;
  /** Nothing has been drawn for a while, and names have their places. */
  #rests = false;
  readonly #still = new Quiet(stillness, () => this.#settle());
  #names: readonly Placed[] = [];
  readonly #sheet = new NameSheet();
  #resting: Resting | undefined;

  constructor(container: HTMLElement, theme: Theme, handlers: Handlers) {
    this.#theme = theme;
    this.#handlers = handlers;
    this.#picking = new Picking(container, () => this.#draw());
    const stage = () => ({
      ground: this.#theme.ground,
      isSet: this.#emphasis !== undefined,
      isPicked: this.#picking.isDue(this.#moves),
    });
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      nodeProgramClasses: { thing: shapeProgram(stage) },
      edgeProgramClasses: { straight: lineProgram(pieces.straight, stage), curved: lineProgram(pieces.curved, stage) },
      defaultNodeType: "thing",
      enableEdgeEvents: true,
      renderLabels: false,
      stagePadding: Math.min(mostPadding, container.clientWidth / 12),
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zoomingRatio: 1.35,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      nodeReducer: (id, data) => Object.assign(data, this.#nodeLook(id)),
      edgeReducer: (id, data) => Object.assign(data, this.#lineLook(id)),
    });
    this.#sigma.on("afterRender", () => this.#drawn());
    this.#sigma.on("enterNode", ({ node }) => handlers.point({ kind: "node", id: node }));
    this.#sigma.on("leaveNode", () => handlers.point(undefined));
    this.#sigma.on("enterEdge", ({ edge }) => handlers.point({ kind: "line", id: edge }));
    this.#sigma.on("leaveEdge", () => handlers.point(undefined));
    const drags = dragging(this.#sigma, (id, place) => handlers.move(id, place));
    clicking(this.#sigma, drags, handlers.choose);
    this.#sigma.getCamera().on("updated", () => this.#follow());
    // Sigma itself sees only the window's size change, not that of the room beside the panel.
    this.#size = new ResizeObserver(() => {
      this.#stir();
      this.#sigma.scheduleRender();
    });
    this.#size.observe(container);
    for (const canvas of Object.values(this.#sigma.getCanvases())) {
      canvas.addEventListener("webglcontextlost", () => this.#open && handlers.lost(), { once: true });
    }
  }

  show(drawing: Drawing): void {
    this.#moves = false;
    this.#stir();
    this.#drawing = drawing;
    this.#nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
    this.#lines = new Map(drawing.lines.map((line) => [line.id, line]));
    const graph = new MultiDirectedGraph();
    for (const { id, x, y, size, shape } of drawing.nodes) graph.addNode(id, { x, y, size: size * this.#scale, shape });
    for (const { id, from, to, manner, arrow, width, curve } of drawing.lines) {
      const type = curve === 0 ? "straight" : "curved";
      graph.addEdgeWithKey(id, from, to, { size: width * this.#scale, type, manner, arrow, curve });
    }
    this.#sigma.setGraph(graph);
  }

  /** What part of a plane is seen when nothing was moved. Set once for each, so that filters and growth move nothing. */
  frame(plane: string, places: readonly Point[]): void {
    if (this.#framed === plane || places.length === 0) return;
    this.#framed = plane;
    const { x, y, scale } = this.#frameOf(places);
    this.#scale = scale;
    this.#sigma.setCustomBBox({ x: [...x], y: [-y[1], -y[0]] });
  }

  emphasise(emphasis: Emphasis | undefined): void {
    const touched = touchedBy(this.#emphasis, emphasis);
    this.#moves = false;
    this.#emphasis = emphasis;
    const nodes = touched.nodes.filter((id) => this.#nodes.has(id));
    this.#draw({ nodes, edges: touched.lines.filter((id) => this.#lines.has(id)) });
  }

  use(theme: Theme): void {
    this.#theme = theme;
    this.#sigma.refresh();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** By shares of what is seen. */
  pan(right: number, down: number): void {
    const { x, y, ratio } = this.#sigma.getCamera();
    this.#move({ x: x + right * ratio, y: y - down * ratio });
  }

  /** Brings all that is drawn into sight. */
  fit(): void {
    const { nodes } = this.#drawing;
    if (nodes.length === 0) return;
    const { x, y, zoom } = this.#frameOf(nodes.map((node) => ({ x: node.x, y: -node.y })));
    this.look({ x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2, zoom: fine * zoom }, false);
  }

  /** Looks at a part of the plane; at all of it where none is given. */
  look(camera: Camera | undefined, own = true): void {
    if (camera && this.#camera() && JSON.stringify(camera) === JSON.stringify(this.#camera())) return;
    this.#move(camera ? stateFor(this.#sigma, camera) : atStart, own);
  }

  /** Brings a thing into the middle when it is not in sight. */
  reveal(id: string): void {
    const place = this.placeOf(id);
    const { width, height } = this.#sigma.getDimensions();
    if (!place || (place.x > 40 && place.y > 40 && place.x < width - 40 && place.y < height - 40)) return;
    const data = this.#sigma.getNodeDisplayData(id);
    if (data) this.#move({ x: data.x, y: data.y }, true);
  }

  /** What is seen, as data. */
  picture(): Picture {
    const seen = this.#seen();
    return pictureOf(seen, this.#placed(seen));
  }

  /** Where a thing, or the middle of a line, is seen, in CSS pixels from the canvas's corner. */
  placeOf(id: string): Point | undefined {
    const seen = this.#seen();
    const line = this.#lines.get(id);
    if (!line) return seen.placeOf(id);
    const curve = curveOf(seen, line);
    return curve && pointOn(curve, 0.5);
  }

  close(): void {
    this.#told.stop();
    this.#still.stop();
    this.#size.disconnect();
    this.#picking.close();
    // Sigma gives its contexts back, which is the same event as losing them.
    this.#open = false;
    this.#sigma.kill();
  }

  /** A frame at once, after some things and lines have changed their look. */
  #draw(changed: { readonly nodes?: string[]; readonly edges?: string[] } = {}): void {
    this.#sigma.refresh({ partialGraph: changed, skipIndexation: true });
  }

  #camera(): Camera | undefined {
    return isAtStart(this.#sigma.getCamera()) ? undefined : cameraOf(this.#sigma);
  }

  #move(state: Partial<CameraState>, own = false): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const camera = this.#sigma.getCamera();
    this.#own = own;
    if (still) camera.setState(state);
    else camera.animate(state, { duration: 180 }).catch(() => {});
  }

  /** The camera moves: names with it, and when it has stopped, it is told where it looks. */
  #follow(): void {
    this.#moves = true;
    this.#stir();
    this.#told.stir();
  }

  #tell(): void {
    this.#handlers.look(this.#camera(), this.#own);
    this.#own = false;
  }

  /** Something moves. */
  #stir(): void {
    this.#isDrawn = false;
    if (this.#rests) this.#handlers.rest(false);
    this.#rests = false;
  }

  #drawn(): void {
    this.#isDrawn = true;
    this.#writeNames();
    // Counted from what was drawn: on a slow machine that is long after what moved it.
    if (!this.#rests) this.#still.stir();
  }

  #settle(): void {
    // What has moved and is not drawn yet stirs again when it is.
    if (!this.#isDrawn) return;
    if (this.#sigma.getCamera().isAnimated()) {
      this.#still.stir();
      return;
    }
    this.#rests = !this.#moves;
    this.#moves = false;
    if (this.#rests) this.#handlers.rest(true);
    else this.#sigma.scheduleRender();
  }

  #frameOf(places: readonly Point[]): Frame {
    const { width, height } = this.#sigma.getDimensions();
    const margins = 2 * this.#sigma.getSetting("stagePadding");
    return frameOf(places, { width: width - margins, height: height - margins });
  }

  #nodeLook(id: string) {
    const { scheme, ink } = this.#theme;
    const strong = this.#emphasis?.nodes.has(id) ?? false;
    const ring = this.#emphasis?.centre.has(id) ? ink : null;
    return { color: this.#nodes.get(id)?.colour[scheme] ?? ink, ring, strong };
  }

  #lineLook(id: string) {
    const strong = this.#emphasis?.lines.has(id) ?? false;
    return { color: strong ? this.#theme.ink : this.#theme.line, strong };
  }

  #seen(): Seen {
    const graph = this.#sigma.getGraph();
    const project = projectionOf(this.#sigma);
    return {
      drawing: this.#drawing,
      emphasis: this.#emphasis,
      theme: this.#theme,
      ...this.#sigma.getDimensions(),
      scale: this.#sigma.scaleSize(1) * this.#scale,
      placeOf: (id) => (graph.hasNode(id) ? project(graph.getNodeAttributes(id)) : undefined),
    };
  }

  #writeNames(): void {
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (!context) return;
    const seen = this.#seen();
    if (this.#moves) {
      this.#sheet.copy(context, this.#names, this.#theme, (id) => {
        const line = this.#lines.get(id);
        return line ? wordsPlace(seen, line) : seen.placeOf(id);
      });
    } else {
      this.#names = this.#placed(seen);
      writeLabels(context, this.#names, this.#theme);
    }
    for (const { id, size } of this.#drawing.pinned) {
      const place = seen.placeOf(id);
      if (place) drawPin(context, place, size * seen.scale, this.#theme);
    }
  }

  /** While nothing stands out and nothing has moved, names stay where they are: a pointer only passes. */
  #placed(seen: Seen): readonly Placed[] {
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (!context) return [];
    const { drawing, theme, width, height } = seen;
    const at = JSON.stringify([this.#sigma.getCamera().getState(), width, height]);
    const resting = this.#resting;
    const isSame = resting?.drawing === drawing && resting.theme === theme && resting.at === at;
    if (!seen.emphasis && resting && isSame) return resting.names;
    const names = placedNames(seen, measureWith(context, theme.font));
    if (!seen.emphasis) this.#resting = { drawing, theme, at, names };
    return names;
  }
}
