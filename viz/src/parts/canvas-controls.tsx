/** Every movement of the picture by a click: nobody has to drag or to scroll. */
import type { SigmaCanvas } from "../canvas/sigma-canvas.ts";

const step = 0.2;
const controls: readonly (readonly [label: string, path: string, act: (canvas: SigmaCanvas) => void])[] = [
  ["Zoom in", "M8 3v10M3 8h10", (canvas) => canvas.zoom(1.4)],
  ["Zoom out", "M3 8h10", (canvas) => canvas.zoom(1 / 1.4)],
  ["Show all", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", (canvas) => canvas.fit()],
  ["Move left", "M10 3 5 8l5 5", (canvas) => canvas.pan(-step, 0)],
  ["Move up", "m3 10 5-5 5 5", (canvas) => canvas.pan(0, -step)],
  ["Move down", "m3 6 5 5 5-5", (canvas) => canvas.pan(0, step)],
  ["Move right", "m6 3 5 5-5 5", (canvas) => canvas.pan(step, 0)],
];

export function CanvasControls({ canvas }: { readonly canvas: SigmaCanvas }) {
  return (
    <div className="controls" role="toolbar" aria-label="Move the picture">
      {controls.map(([label, path, act]) => (
        <button key={label} type="button" title={label} aria-label={label} onClick={() => act(canvas)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
