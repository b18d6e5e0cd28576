/** What a thing has for the node program, beside what Sigma asks of every node. */
import type { EntityDefinition } from "../../../../src/model/entity/define.ts";

/** Of a thing, by its type; or of a group of things. */
export type Shape = EntityDefinition["shape"] | "group";

export interface ShapeData {
  readonly shape: Shape;
  /** The ring's colour; none without a selection. */
  readonly ring: string | null;
}

/** In the order of the fragment shader's cases. */
export const shapes: readonly Shape[] = ["circle", "square", "diamond", "triangle", "page", "group"];
