/** The places of everything: each component by force, its labels moved apart, then set beside the others. Pure. */
import type { Box, Join, Places } from "./box.ts";
import { components } from "./components.ts";
import { byForce } from "./force.ts";
import { pack } from "./pack.ts";
import { spread } from "./spread.ts";

export function place(boxes: readonly Box[], joins: readonly Join[], aspect: number): Places {
  const laid = components(boxes, joins).map((component) => ({
    boxes: component.boxes,
    places: spread(component.boxes, byForce(component.boxes, component.joins)),
  }));
  return pack(laid, aspect);
}
