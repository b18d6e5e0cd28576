/**
 * Which things go by another id since the graph was read anew. An entity's id is the smallest of its appearances', so one
 * more document may change it; the reader's selection and arrangement follow. Pure.
 */
import type { ShownEntity } from "../../../src/serve/api.ts";

/** From an id that is no more to the one that its thing goes by now. */
export type Renamed = ReadonlyMap<string, string>;

/** A thing keeps its type, its names and its sources whatever is added to them; more than one may become one. */
export function renamedSince(before: Iterable<ShownEntity>, now: ReadonlyMap<string, ShownEntity>): Renamed {
  const gone = [...before].filter(({ id }) => !now.has(id));
  const called = new Map<string, ShownEntity[]>();
  for (const thing of gone.length > 0 ? now.values() : []) {
    for (const word of callings(thing)) called.set(word, [...(called.get(word) ?? []), thing]);
  }
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const old of gone.sort(byId)) {
    const grown = (called.get(callings(old)[0] ?? "") ?? []).filter((thing) => holds(thing, old)).sort(byLength);
    const next = grown.find(({ id }) => !taken.has(id)) ?? grown[0];
    if (!next) continue;
    taken.add(next.id);
    renamed.set(old.id, next.id);
  }
  return renamed;
}

/** Both changes one after the other; an id that is there again is its own. */
export function chained(first: Renamed, second: Renamed, now: ReadonlyMap<string, unknown>): Renamed {
  const followed = [...first].map(([from, to]): [string, string] => [from, second.get(to) ?? to]);
  return new Map([...followed, ...second].filter(([from]) => !now.has(from)));
}

/** What belongs to things, under the ids that they go by now. What is known under the new id already stays. */
export function underNewIds<T>(known: ReadonlyMap<string, T>, renamed: Renamed): ReadonlyMap<string, T> {
  if (![...renamed.keys()].some((id) => known.has(id))) return known;
  const moved = new Map([...known].filter(([id]) => !renamed.has(id)));
  for (const [from, to] of renamed) {
    const value = known.get(from);
    if (value !== undefined && !moved.has(to)) moved.set(to, value);
  }
  return moved;
}

function callings({ type, name, names }: ShownEntity): readonly string[] {
  return [...new Set([name, ...names])].map((each) => `${type} ${each}`);
}

function holds(thing: ShownEntity, { names, sources }: ShownEntity): boolean {
  return names.every((each) => thing.names.includes(each)) && sources.every((each) => thing.sources.includes(each));
}

function byId(one: ShownEntity, other: ShownEntity): number {
  return one.id < other.id ? -1 : 1;
}

/** What was added to least, first. */
function byLength(one: ShownEntity, other: ShownEntity): number {
  const size = ({ names, sources }: ShownEntity) => names.length + sources.length;
  return size(one) - size(other) || byId(one, other);
}
