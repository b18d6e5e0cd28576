/** What a thing has for the node program, beside what Sigma asks of every node. */
import type { EntityDefinition } from "../../../../src/model/entity/define.ts";

export type Shape = EntityDefinition["shape"];

export interface ShapeData {
  readonly shape: Shape;
  /** The ring's colour; none without a selection. */
  readonly ring: string | null;
}

/** In the order of the fragment shader's cases. */
export const shapes: readonly Shape[] = ["circle", "square", "diamond", "triangle", "page"];
