/** An entity as the graph has it: without the list of its appearances, so that it can grow without reading them. */
import { type Entity, entityFrom, type NamedAppearance } from "../../model/index.ts";

export interface EntityState extends Omit<Entity, "appearances"> {
  /** By name, and not by description only. */
  readonly named: boolean;
}

export function stateOf(cluster: readonly NamedAppearance[]): EntityState {
  const { appearances, ...entity } = entityFrom(cluster);
  return { ...entity, named: cluster.some(({ names }) => names.length > 0) };
}

/** The entity with more appearances of its type. */
export function grown(old: EntityState, more: readonly NamedAppearance[]): EntityState {
  const { id, type, name, names, refs } = old;
  const asAppearances = old.named
    ? [{ id, type, name, names, refs }]
    : names.map((description) => ({ id, type, name: description, names: [], refs }));
  return stateOf([...asAppearances, ...more]);
}
