/** Asks a worker of its own for places. */
import type { Places } from "./box.ts";
import type { LayoutRequest } from "./worker.ts";

/** @returns how to stop it. */
export function layOut(request: LayoutRequest, done: (places: Places) => void): () => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Places>) => {
    worker.terminate();
    done(data);
  });
  worker.postMessage(request);
  return () => worker.terminate();
}
