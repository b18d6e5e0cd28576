/** The parts of a graph that no line joins; the largest first, each in the order of its ids. */
import type { Box, Join } from "./box.ts";

export interface Component {
  readonly boxes: readonly Box[];
  readonly joins: readonly Join[];
}

export function components(boxes: readonly Box[], joins: readonly Join[]): Component[] {
  const parent = new Map(boxes.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(id, root);
    return root;
  };
  for (const [one, other] of joins) parent.set(rootOf(one), rootOf(other));

  const groups = new Map<string, { boxes: Box[]; joins: Join[] }>();
  for (const box of [...boxes].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const root = rootOf(box.id);
    const group = groups.get(root) ?? { boxes: [], joins: [] };
    groups.set(root, group);
    group.boxes.push(box);
  }
  for (const join of joins) groups.get(rootOf(join[0]))?.joins.push(join);
  return [...groups.values()].sort((one, other) => other.boxes.length - one.boxes.length);
}
