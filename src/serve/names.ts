/** Entities as they are shown: with their type, and their names on one line. */
import { type EntityType, entityTypes } from "../model/index.ts";
import type { SearchHit, ShownEntity } from "./api.ts";
import { sorted } from "./lines.ts";
import type { EntityRow } from "./statements.ts";

export function shownEntity({ sources, ...named }: EntityRow): ShownEntity {
  return { ...shownName(named), sources: sorted(sources) };
}

/** Names on one line, as they are read: a source's line may end within one. */
export function shownName({ id, labels, name, names }: Omit<EntityRow, "sources">): SearchHit {
  return { id, type: typeFrom(labels), name: oneLine(name), names: sorted(names.map(oneLine)) };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** An entity's type is its label beside `Entity`. */
function typeFrom(labels: readonly string[]): EntityType {
  const type = entityTypes.find((each) => labels.includes(each));
  if (!type) throw new RangeError(`an entity without a type: ${labels.join(", ")}`);
  return type;
}
