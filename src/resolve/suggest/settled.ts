/**
 * What a person has answered is not asked again. An answer is about two appearances, and with them about the entities that
 * they are part of; a "different" is about their names besides. Who said that Bill Tarrant is not William Tarrant is not
 * asked about another Bill and another William, or about the same ones when a later source has parted them from the rest.
 */
import { type AppearanceId, type EntityId, type Ground, Groups, pair, type Verdict } from "../../model/index.ts";
import type { Member } from "../compare/thing.ts";

export interface Answered {
  readonly left: AppearanceId;
  readonly right: AppearanceId;
  readonly verdict: Verdict;
}

/** A ground that an appearance has. */
export interface Grounded extends Ground {
  readonly id: AppearanceId;
}

/** Whether the two entities are settled. */
export function settledBy(
  answers: readonly Answered[],
  members: readonly Member[],
  grounds: readonly Grounded[],
): (one: EntityId, other: EntityId) => boolean {
  const names = new Groups();
  for (const { id, key } of grounds) {
    names.add(id);
    names.add(key);
    names.join(id, key);
  }
  const entityOf = new Map(members.map(({ id, entity }) => [id, entity]));
  const namesOf = new Map<EntityId, Set<string>>();
  for (const { id, entity } of members) namesOf.set(entity, (namesOf.get(entity) ?? new Set()).add(names.of(id)));

  const entities = new Set(
    answers.map(({ left, right }) => textOf(entityOf.get(left) ?? left, entityOf.get(right) ?? right)),
  );
  const refused = new Set(
    answers.flatMap(({ left, right, verdict }) => {
      const [one, other] = [names.of(left), names.of(right)];
      return verdict === "different" && one !== other ? textOf(one, other) : [];
    }),
  );
  const areRefused = (some: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()) =>
    [...some].some((one) => [...others].some((other) => refused.has(textOf(one, other))));
  return (one, other) =>
    entities.has(textOf(one, other)) || (refused.size > 0 && areRefused(namesOf.get(one), namesOf.get(other)));
}

function textOf(one: string, other: string): string {
  const { left, right } = pair(one, other);
  return `${left} ${right}`;
}
