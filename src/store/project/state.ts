/** An entity as the graph has it: without the list of its appearances, with what tells whether it can simply grow. */
import { type Entity, entityFrom, type Judgement, type NamedAppearance } from "../../model/index.ts";

export interface EntityState extends Omit<Entity, "appearances"> {
  /** By name, and not by description only. */
  readonly named: boolean;
  /** Judged the same as something outside it, and kept apart. */
  readonly disputed: boolean;
}

export function stateOf(cluster: readonly NamedAppearance[], disputed: boolean): EntityState {
  const { appearances, ...entity } = entityFrom(cluster);
  return { ...entity, named: cluster.some(({ names }) => names.length > 0), disputed };
}

/** The entity with more appearances; exact only for an entity of one type that is not disputed. */
export function grown(old: EntityState, more: readonly NamedAppearance[]): EntityState {
  const { id, type, name, names, refs } = old;
  const asAppearances = old.named
    ? [{ id, type, name, names, refs }]
    : names.map((description) => ({ id, type, name: description, names: [], refs }));
  return stateOf([...asAppearances, ...more], false);
}

/** Entities with a judgement `same` between them that did not join them. */
export function disputedAmong(
  judgements: Iterable<Judgement>,
  entityOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const disputed = new Set<string>();
  for (const { left, right, verdict } of judgements) {
    const one = entityOf.get(left);
    const other = entityOf.get(right);
    if (verdict !== "same" || one === undefined || other === undefined || one === other) continue;
    disputed.add(one).add(other);
  }
  return disputed;
}
