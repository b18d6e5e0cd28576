/** A type's colour on the ground that is used, for a style; it follows from the type's definition. */
import { type EntityType, entityDefinition } from "../../../src/model/entity/index.ts";

export function typeColour(type: EntityType): string {
  const { light, dark } = entityDefinition(type).colour;
  return `light-dark(${light}, ${dark})`;
}
