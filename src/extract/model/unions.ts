/** Things found to be the same, brought together: the oldest member stands for all of them. */
export interface Unions<Key> {
  find(key: Key): Key;
  /** Nothing happens where some of the one may not be with some of the other. */
  join(one: Key, other: Key): void;
}

/**
 * `order` tells which of two comes first, and so the root of both; `apart` which two are never brought together, and so
 * neither what has been joined to them.
 */
export function unions<Key>(
  order: (one: Key, other: Key) => number,
  apart?: (one: Key, other: Key) => boolean,
): Unions<Key> {
  const parents = new Map<Key, Key>();
  const members = new Map<Key, readonly Key[]>();
  const find = (key: Key): Key => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const membersOf = (root: Key) => members.get(root) ?? [root];
  return {
    find,
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      if (a === b) return;
      const [ours, theirs] = [membersOf(a), membersOf(b)];
      if (apart && ours.some((each) => theirs.some((it) => apart(each, it)))) return;
      const [root, child] = order(a, b) <= 0 ? [a, b] : [b, a];
      parents.set(child, root);
      members.set(root, [...ours, ...theirs]);
      members.delete(child);
    },
  };
}
