/** The shape and the colour of a type of thing, as on the canvas. For the eye only: the word stands beside it. */
import type { ReactNode } from "react";
import type { EntityDefinition } from "../../../src/model/entity/define.ts";
import { type EntityType, entityDefinition } from "../../../src/model/entity/index.ts";
import { typeColour } from "./type-colour.ts";

const drawn: Record<EntityDefinition["shape"], ReactNode> = {
  circle: <circle cx="8" cy="8" r="6" />,
  square: <rect x="2.6" y="2.6" width="10.8" height="10.8" rx="0.6" />,
  diamond: <path d="M8 0.8 15.2 8 8 15.2 0.8 8Z" />,
  triangle: <path d="M8 1.6 15 14H1Z" />,
  page: <path d="M3 1.5h6.5L13 5v9.5H3Z" />,
};

export function ShapeIcon({ type }: { readonly type: EntityType }) {
  const { shape } = entityDefinition(type);
  return (
    <svg className="shape" style={{ color: typeColour(type) }} viewBox="0 0 16 16" aria-hidden="true">
      {drawn[shape]}
    </svg>
  );
}
