/**
 * The drawing on Sigma, which nothing outside this folder knows. Sigma 3 draws shapes and lines and tells what is
 * pointed at; places come from `layout`, labels from `labels.ts`. It needs WebGL from its import on, so this file is
 * loaded only where there is some.
 */
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Point } from "../layout/box.ts";
import type { Camera } from "../state/view.ts";
import { atStart, type CameraState, cameraOf, fine, isAtStart, stateFor } from "./camera.ts";
import { type Choose, clicking } from "./clicks.ts";
import { mix } from "./colour.ts";
import type { Segment } from "./crossings.ts";
import { type Dragging, dragging } from "./dragging.ts";
import type { Drawing, DrawnLine, DrawnNode } from "./drawing.ts";
import type { Emphasis } from "./emphasis.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type Label, measureWith, type Placed, placeLabels, writeLabels } from "./labels.ts";
import { LineProgram } from "./line-program/index.ts";
import { shapeProgram } from "./node-program/index.ts";
import type { Curve, Picture } from "./picture.ts";
import { drawPin } from "./pin.ts";
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

/** How much of its colour is left of what steps back. */
const back = 0.64;
const mostPadding = 56;
/** How far along a line its words stand: not in the middle, which is where the cross of what is denied is. */
const wordsAt = 0.36;
const mostAvoided = 400;
/** How much rather a name lies on a thing that steps back than on a line that stands out. */
const strongCost = 4;
/** How long nothing moves until the picture is taken to be still. */
const stillness = 90;
/** How long after a movement it is told where the reader looks. */
const patience = 200;
/** Words of lines are shown while no more than this many stand out. */
const mostLineLabels = 14;

export class SigmaCanvas {
  readonly #sigma: Sigma;
  readonly #dragging: Dragging;
  #drawing: Drawing = { nodes: [], lines: [] };
  #nodes = new Map<string, DrawnNode>();
  #lines = new Map<string, DrawnLine>();
  #emphasis: Emphasis | undefined;
  #theme: Theme;
  #open = true;
  /** Of every size, so that a large graph is not all shapes. */
  #scale = 1;
  #framed = false;
  /** The movement that goes on is the canvas's own, not the reader's. */
  #own = false;
  #told: ReturnType<typeof setTimeout> | undefined;
  readonly #rest: Handlers["rest"];
  readonly #size: ResizeObserver;
  /** While the picture moves, names move with their things; they are placed anew when it is still. */
  #moves = false;
  #still: ReturnType<typeof setTimeout> | undefined;
  #names: readonly Placed[] = [];

  constructor(container: HTMLElement, theme: Theme, handlers: Handlers) {
    this.#theme = theme;
    this.#rest = handlers.rest;
    this.#sigma = new Sigma(new MultiDirectedGraph(), container, {
      nodeProgramClasses: { thing: shapeProgram(() => this.#theme.ground) },
      edgeProgramClasses: { line: LineProgram },
      defaultNodeType: "thing",
      defaultEdgeType: "line",
      enableEdgeEvents: true,
      renderLabels: false,
      zIndex: true,
      stagePadding: Math.min(mostPadding, container.clientWidth / 12),
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zoomingRatio: 1.35,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      nodeReducer: (id, data) => this.#nodeLook(id, data),
      edgeReducer: (id, data) => this.#lineLook(id, data),
    });
    this.#sigma.on("afterRender", () => this.#writeLabels());
    this.#sigma.on("enterNode", ({ node }) => handlers.point({ kind: "node", id: node }));
    this.#sigma.on("leaveNode", () => handlers.point(undefined));
    this.#sigma.on("enterEdge", ({ edge }) => handlers.point({ kind: "line", id: edge }));
    this.#sigma.on("leaveEdge", () => handlers.point(undefined));
    this.#dragging = dragging(this.#sigma, (id, place) => handlers.move(id, place));
    clicking(this.#sigma, this.#dragging, handlers.choose);
    this.#sigma.getCamera().on("updated", () => {
      clearTimeout(this.#told);
      this.#moves = true;
      this.#stir();
      this.#told = setTimeout(() => {
        handlers.look(this.#camera(), this.#own);
        this.#own = false;
      }, patience);
    });
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
    for (const { id, x, y, size, shape } of drawing.nodes) {
      graph.addNode(id, { x, y, size: size * this.#scale, shape, ring: null });
    }
    for (const { id, from, to, manner, arrow, width, curve } of drawing.lines) {
      graph.addEdgeWithKey(id, from, to, { size: width * this.#scale, manner, arrow, curve });
    }
    this.#sigma.setGraph(graph);
  }

  /** What part of the plane is seen when nothing was moved. Set once, so that filters and growth move nothing. */
  frame(places: readonly Point[]): void {
    if (this.#framed || places.length === 0) return;
    this.#framed = true;
    const { x, y, scale } = this.#frameOf(places);
    this.#scale = scale;
    this.#sigma.setCustomBBox({ x: [...x], y: [-y[1], -y[0]] });
  }

  emphasise(emphasis: Emphasis | undefined): void {
    this.#moves = false;
    this.#emphasis = emphasis;
    this.#sigma.refresh({ skipIndexation: true });
  }

  use(theme: Theme): void {
    this.#theme = theme;
    this.#sigma.refresh({ skipIndexation: true });
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

  #camera(): Camera | undefined {
    return isAtStart(this.#sigma.getCamera()) ? undefined : cameraOf(this.#sigma);
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
    const { ink, ground, font, line: lineColour } = this.#theme;
    const scale = this.#sigma.scaleSize(1) * this.#scale;
    const { width, height } = this.#sigma.getDimensions();
    const lines = this.#drawing.lines.flatMap((line) => {
      const path = this.#curveOf(line);
      if (!path) return [];
      const strong = this.#emphasis?.lines.has(line.id) ?? false;
      const colour = strong ? ink : this.#emphasis ? mix(lineColour, ground, back) : lineColour;
      const radius = (id: string) => (this.#nodes.get(id)?.size ?? 0) * scale;
      const radii = [radius(line.from), radius(line.to)] as const;
      return [{ ...path, manner: line.manner, arrow: line.arrow, width: line.width * scale, colour, strong, radii }];
    });
    const nodes = this.#drawing.nodes.flatMap((node) => {
      const place = this.placeOf(node.id);
      if (!place) return [];
      const faint = this.#emphasis !== undefined && !this.#emphasis.nodes.has(node.id);
      const colour = faint ? mix(this.#colourOf(node), ground, back) : this.#colourOf(node);
      const ring = this.#emphasis?.centre.has(node.id) ?? false;
      return [{ ...place, shape: node.shape, radius: node.size * scale, colour, ring, faint }];
    });
    return { width, height, ground, ink, font, lines, nodes, labels: this.#placed() };
  }

  /** Where a thing, or the middle of a line, is seen, in CSS pixels from the canvas's corner. */
  placeOf(id: string): { readonly x: number; readonly y: number } | undefined {
    const line = this.#lines.get(id);
    if (line) return this.#pointOn(line, 0.5);
    const data = this.#sigma.getNodeDisplayData(id);
    return data && this.#sigma.framedGraphToViewport(data);
  }

  close(): void {
    clearTimeout(this.#told);
    clearTimeout(this.#still);
    this.#size.disconnect();
    // Sigma gives its contexts back, which is the same event as losing them.
    this.#open = false;
    this.#sigma.kill();
  }

  /** Something moves; when nothing has for a while, the picture is at rest. */
  #stir(): void {
    clearTimeout(this.#still);
    this.#rest(false);
    this.#still = setTimeout(() => {
      if (this.#sigma.getCamera().isAnimated()) return this.#stir();
      this.#moves = false;
      this.#sigma.once("afterRender", () => this.#rest(true));
      this.#sigma.scheduleRender();
    }, stillness);
  }

  #move(state: Partial<CameraState>, own = false): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const camera = this.#sigma.getCamera();
    this.#own = own;
    if (still) camera.setState(state);
    else camera.animate(state, { duration: 180 }).catch(() => {});
  }

  #frameOf(places: readonly Point[]): Frame {
    const { width, height } = this.#sigma.getDimensions();
    const margins = 2 * this.#sigma.getSetting("stagePadding");
    return frameOf(places, { width: width - margins, height: height - margins });
  }

  #colourOf({ colour }: DrawnNode): string {
    return colour[this.#theme.scheme];
  }

  #nodeLook(id: string, data: object): Partial<NodeDisplayData> {
    const node = this.#nodes.get(id);
    const colour = node ? this.#colourOf(node) : this.#theme.ink;
    const emphasis = this.#emphasis;
    const faint = emphasis !== undefined && !emphasis.nodes.has(id);
    const ring = emphasis?.centre.has(id) ? this.#theme.ink : null;
    const look = { ring, color: faint ? mix(colour, this.#theme.ground, back) : colour, zIndex: faint ? 0 : 1 };
    return { ...data, ...look };
  }

  #lineLook(id: string, data: object): Partial<EdgeDisplayData> {
    const { line, ink, ground } = this.#theme;
    if (!this.#emphasis) return { ...data, color: line, zIndex: 0 };
    const strong = this.#emphasis.lines.has(id);
    return { ...data, color: strong ? ink : mix(line, ground, back), zIndex: strong ? 1 : 0 };
  }

  #writeLabels(): void {
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (!context) return;
    if (!this.#moves) this.#names = this.#placed();
    const anchorOf = (id: string) => this.#anchorOf(id);
    writeLabels(context, this.#names, this.#theme, this.#moves ? anchorOf : undefined);
    const scale = this.#sigma.scaleSize(1) * this.#scale;
    for (const { id, size, pinned } of this.#drawing.nodes) {
      const place = pinned ? this.placeOf(id) : undefined;
      if (place) drawPin(context, place, size * scale, this.#theme);
    }
  }

  #placed(): Placed[] {
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (!context) return [];
    const { ink, ground, font } = this.#theme;
    const emphasis = this.#emphasis;
    const scale = this.#sigma.scaleSize(1);
    const { width, height } = this.#sigma.getDimensions();
    const names = this.#drawing.nodes.flatMap((node): Label[] => {
      const place = this.placeOf(node.id);
      if (!place || place.x < -60 || place.y < -30 || place.x > width + 60 || place.y > height + 30) return [];
      const faint = emphasis !== undefined && !emphasis.nodes.has(node.id);
      const strong = emphasis?.centre.has(node.id) ?? false;
      const colour = faint ? mix(ink, ground, back) : ink;
      const radius = node.size * this.#scale * scale + 1;
      return [{ ...place, radius, lines: node.label, colour, strong, faint, of: node.id }];
    });
    const [near, far] = [names.filter(({ faint }) => !faint), names.filter(({ faint }) => faint)];
    near.sort((one, other) => Number(other.strong) - Number(one.strong));
    const labels = [...near, ...this.#lineLabels(), ...far];
    return placeLabels(labels, this.#segments(), { width, height }, measureWith(context, font));
  }

  /** The lines that names keep clear of; of very many, none, since every place would be as bad. */
  #segments(): Segment[] {
    const lines = this.#emphasis?.lines ?? this.#lines.keys();
    if (this.#lines.size > mostAvoided) return [];
    const cost = this.#emphasis ? strongCost : 1;
    const places = new Map<string, Point | undefined>();
    const placeOf = (id: string) => {
      if (!places.has(id)) places.set(id, this.placeOf(id));
      return places.get(id);
    };
    return [...lines].flatMap((id) => {
      const line = this.#lines.get(id);
      const [from, to] = [line && placeOf(line.from), line && placeOf(line.to)];
      return from && to ? [{ from, to, cost }] : [];
    });
  }

  /** Where the label of a thing or a line hangs. */
  #anchorOf(id: string): Point | undefined {
    const line = this.#lines.get(id);
    return line ? this.#pointOn(line, wordsAt) : this.placeOf(id);
  }

  /** The words of the lines that stand out. */
  #lineLabels(): Label[] {
    const ids = this.#emphasis?.lines;
    if (!ids || ids.size > mostLineLabels) return [];
    return [...ids].flatMap((id): Label[] => {
      const line = this.#lines.get(id);
      const place = line && this.#pointOn(line, wordsAt);
      const look = { radius: 0, colour: this.#theme.ink, strong: false, faint: false, of: id };
      return place ? [{ ...place, ...look, lines: [line.label] }] : [];
    });
  }

  /** A point of a line's curve; 0.5 is its middle. */
  #pointOn(line: DrawnLine, share: number): Point | undefined {
    const curve = this.#curveOf(line);
    if (!curve) return undefined;
    const { from, control, to } = curve;
    const along = (axis: "x" | "y") =>
      (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * control[axis] + share ** 2 * to[axis];
    return { x: along("x"), y: along("y") };
  }

  #curveOf({ from, to, curve }: DrawnLine): Curve | undefined {
    const [one, other] = [this.placeOf(from), this.placeOf(to)];
    if (!one || !other) return undefined;
    // As the line's program has it, but for the screen's coordinates, which run downwards.
    const control = {
      x: (one.x + other.x) / 2 + (other.y - one.y) * curve,
      y: (one.y + other.y) / 2 - (other.x - one.x) * curve,
    };
    return { from: one, control, to: other };
  }
}
