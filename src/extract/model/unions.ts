/** Things found to be the same, brought together: the oldest member stands for all of them. */
export interface Unions<Key> {
  find(key: Key): Key;
  join(one: Key, other: Key): void;
}

/** `order` tells which of two comes first; so the result does not depend on the order of joining. */
export function unions<Key>(order: (one: Key, other: Key) => number): Unions<Key> {
  const parents = new Map<Key, Key>();
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
  return {
    find,
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      if (a === b) return;
      if (order(a, b) <= 0) parents.set(b, a);
      else parents.set(a, b);
    },
  };
}
