/**
 * What a click chooses. To Sigma two quick clicks are a double click wherever they fall, and the second chooses nothing;
 * here that is so only on one spot of the bare ground, where it zooms.
 */
import type { Sigma } from "sigma";
import type { SigmaEdgeEventPayload, SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import type { Dragging } from "./dragging.ts";
import type { Target } from "./target.ts";

/** `too`: beside what is chosen already. */
export type Choose = (target: Target | undefined, too: boolean) => void;

export function clicking(sigma: Sigma, dragging: Dragging, choose: Choose): void {
  const onNode = ({ node, event }: SigmaNodeEventPayload) => {
    if (!dragging.isOver()) choose({ kind: "node", id: node }, event.original.shiftKey);
  };
  const onEdge = ({ edge }: SigmaEdgeEventPayload) => choose({ kind: "line", id: edge }, false);
  const onStage = () => choose(undefined, false);
  sigma.on("clickNode", onNode);
  sigma.on("clickEdge", onEdge);
  sigma.on("clickStage", onStage);
  sigma.on("doubleClickNode", (click) => {
    click.preventSigmaDefault();
    onNode(click);
  });
  sigma.on("doubleClickEdge", (click) => {
    click.preventSigmaDefault();
    onEdge(click);
  });
  sigma.on("doubleClickStage", (click) => {
    if (isOnOneSpot(click)) return;
    click.preventSigmaDefault();
    onStage();
  });
}

/** A browser counts clicks together only where they fall on one spot, and does not count touches. */
function isOnOneSpot({ event }: SigmaStageEventPayload): boolean {
  return event.original.detail !== 1;
}
