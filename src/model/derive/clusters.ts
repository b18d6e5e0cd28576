/**
 * Which appearances are one entity: computed from the judgements each time, never stored as a merge, so that
 * taking a judgement back is removing it (nomenklatura's resolver works the same way).
 *
 * A pair judged different never ends in one cluster, by whatever way round. People outrank rules, on the pair
 * itself and in the order in which pairs are joined; among equals the smaller pair goes first, so that the result
 * depends on the set of judgements and not on the order in which they were made.
 */
import { isPersons } from "../decider.ts";
import type { AppearanceId, EntityId } from "../ids.ts";
import type { Judgement, Verdict } from "../judgement.ts";

/** The entity of each appearance: the smallest id in its cluster. */
export function clusters(
  appearances: Iterable<AppearanceId>,
  judgements: Iterable<Judgement>,
): Map<AppearanceId, EntityId> {
  const members = new Map<AppearanceId, Cluster>();
  for (const id of appearances) members.set(id, { ids: [id], apart: new Set() });

  const decided = decisions(judgements).filter(({ left, right }) => members.has(left) && members.has(right));
  for (const { left, right, verdict } of decided) {
    if (verdict !== "different") continue;
    members.get(left)?.apart.add(right);
    members.get(right)?.apart.add(left);
  }
  for (const { left, right, verdict } of decided) {
    const one = members.get(left);
    const other = members.get(right);
    if (verdict !== "same" || !one || !other || one === other || keptApart(one, other)) continue;
    const [larger, smaller] = one.ids.length >= other.ids.length ? [one, other] : [other, one];
    larger.ids.push(...smaller.ids);
    for (const id of smaller.apart) larger.apart.add(id);
    for (const id of smaller.ids) members.set(id, larger);
  }

  const entityOf = new Map<AppearanceId, EntityId>();
  for (const cluster of new Set(members.values())) {
    const entity = cluster.ids.reduce((smallest, id) => (id < smallest ? id : smallest));
    for (const id of cluster.ids) entityOf.set(id, entity);
  }
  return entityOf;
}

interface Cluster {
  readonly ids: AppearanceId[];
  /** Appearances that must stay outside. */
  readonly apart: Set<AppearanceId>;
}

function keptApart(one: Cluster, other: Cluster): boolean {
  return one.ids.some((id) => other.apart.has(id)) || other.ids.some((id) => one.apart.has(id));
}

interface Decision {
  readonly left: AppearanceId;
  readonly right: AppearanceId;
  readonly verdict: Verdict;
  readonly person: boolean;
}

/** One verdict a pair, in the order in which they are to be applied. */
function decisions(judgements: Iterable<Judgement>): Decision[] {
  const byPair = new Map<string, Decision>();
  for (const { left, right, verdict, by } of judgements) {
    const key = `${left} ${right}`;
    const next = { left, right, verdict, person: isPersons({ by }) };
    const known = byPair.get(key);
    if (!known || outranks(next, known)) byPair.set(key, next);
  }
  return [...byPair.values()].sort(
    (one, other) =>
      Number(other.person) - Number(one.person) ||
      (one.left < other.left ? -1 : one.left > other.left ? 1 : one.right < other.right ? -1 : 1),
  );
}

const caution: Record<Verdict, number> = { different: 2, unsure: 1, same: 0 };

/** A person outranks a rule; between two of a kind the more cautious verdict holds. */
function outranks(next: Decision, known: Decision): boolean {
  if (next.person !== known.person) return next.person;
  return caution[next.verdict] > caution[known.verdict];
}
