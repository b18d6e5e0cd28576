/**
 * Which part of a change only adds appearances to an entity, or makes a new one, and which part has to be derived
 * anew. Adding is all there is to it when a group of new appearances is joined by `same` alone, to each other and to
 * at most one entity, of their type, that nothing else in the change touches: nothing keeps the new ones apart from
 * anything, so they join, and they bring no reason for which another pair could be kept apart or joined.
 */
import { type AppearanceId, Groups, type NamedAppearance } from "../../model/index.ts";
import type { Change } from "./change.ts";
import type { EntityState } from "./state.ts";

export interface Growth {
  /** Absent for an entity that is new. */
  readonly entity?: EntityState | undefined;
  readonly more: readonly NamedAppearance[];
}

export interface Plan {
  readonly growths: readonly Growth[];
  /** Appearances whose entities have to be derived anew. */
  readonly seeds: ReadonlySet<AppearanceId>;
}

export function plan(change: Change, known: ReadonlyMap<AppearanceId, EntityState>): Plan {
  const { fresh, judged, loosened, reduced } = change;
  const arriving = new Map(fresh.map((appearance) => [appearance.id, appearance]));
  const entities = new Map([...known.values()].map((entity) => [entity.id, entity]));
  const nodeOf = (id: AppearanceId) => (arriving.has(id) ? id : (known.get(id)?.id ?? id));

  const groups = new Groups();
  const unsettled = new Set<string>([...reduced, ...[...loosened].map(nodeOf)]);
  for (const id of arriving.keys()) groups.add(id);
  for (const { left, right, verdict } of judged) {
    groups.add(nodeOf(left));
    groups.add(nodeOf(right));
    groups.join(nodeOf(left), nodeOf(right));
    const settles = verdict === "same" && (arriving.has(left) || arriving.has(right));
    if (!settles) unsettled.add(nodeOf(left));
  }

  const growths: Growth[] = [];
  const anew = new Set<string>();
  const seeds = new Set<AppearanceId>(loosened);
  for (const group of groups.all()) {
    const more = group.flatMap((id) => arriving.get(id) ?? []);
    const olds = group.flatMap((id) => (arriving.has(id) ? [] : (entities.get(id) ?? [])));
    const types = new Set([...more, ...olds].map(({ type }) => type));
    const adds =
      olds.length <= 1 &&
      olds.length + more.length === group.length &&
      types.size === 1 &&
      !group.some((id) => unsettled.has(id));
    if (adds) growths.push({ entity: olds[0], more });
    else for (const id of group) anew.add(id);
  }
  for (const id of arriving.keys()) if (anew.has(id)) seeds.add(id);
  for (const { left, right } of judged) if (anew.has(nodeOf(left))) seeds.add(left).add(right);
  return { growths, seeds };
}
