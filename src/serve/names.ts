/** Entities as they are shown: with their type, and their names on one line. */
import { entityTypeAmong } from "../model/index.ts";
import type { SearchHit, ShownEntity } from "./api.ts";
import { sorted } from "./lines.ts";
import type { EntityRow } from "./statements.ts";

export function shownEntity({ sources, ...named }: EntityRow): ShownEntity {
  return { ...shownName(named), sources: sorted(sources) };
}

/** Names on one line, as they are read: a source's line may end within one. */
export function shownName({ id, labels, name, names }: Omit<EntityRow, "sources">): SearchHit {
  return { id, type: entityTypeAmong(labels), name: oneLine(name), names: sorted(names.map(oneLine)) };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
